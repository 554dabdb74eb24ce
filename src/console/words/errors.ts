/** What a person is told when an act is refused; keys are codes of OrderRefusedError and of the console itself. */
const SENTENCES: Readonly<Record<string, string>> = {
  'unknown-comment': 'このコメントの記録が見つかりません。',
  'no-reason': '理由を選ぶか、書いてください。理由は記録に残ります。',
  'own-words': '「その他」を選んだときは、理由を書いてください。メモも同じです。',
  'no-clause': '運用ポリシーのどの条項に当たるかを選んでください。',
  'second-person': '削除を提案したのはあなたです。別の人が確認すると削除されます。',
  'ids-disposed':
    '保存期間が過ぎ、コメントの番号は廃棄済みです。ここからは操作できません。Instagram のアプリで操作してください。',
  claimed: 'ほかの人がこのコメントを確認しています。その人が終えるか、時間が過ぎるのをお待ちください。',
  changed: 'ほかの人が先に操作しました。いまの状態を見て、もう一度選んでください。',
  unavailable: 'いま記録に書き込めません。操作が済んだかどうかは、少し待ってから記録で確かめてください。',
};

export const refusalWords = (code: string): string =>
  SENTENCES[code] ?? '操作できませんでした。もう一度お試しください。';
