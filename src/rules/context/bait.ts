import { anyOf } from '../text/combine.ts';
import { list } from '../text/grammar.ts';
import { latin, pattern, phrase } from '../text/matcher.ts';

/** Something for nothing: prizes, gifts, points, money given away. */
export const PRIZE = anyOf(
  phrase(
    ...list(`
      当選 当たりま 当たる 当たった おめでとう プレゼント 景品 賞品 懸賞 ギフト アマギフ 商品券 抽選 全員に 先着 引換 引き換え
      無料で 無料配布 無料引 無料アカウント 見放題 ただで タダで もらえ もろう 貰え もらった もらって 頂けました いただけました 配布中 現金
      特典 キャンペーン 受け取 受取 ポイント倍 ポイントが倍 残り僅 残りわずか 合格祈願 発送しています 全額 5千円 御守を無料 届きました
      戻った 戻りました 戻ってき 増えました 幸運な 勝者 お小遣い 報酬が発生 報酬をお 残高 出金 未受領 未請求 🎁 🉐 💰 🎉 💴 全巻 ギガが増 御朱印 クーポン 無償
      届くそうです 届くみたい 還元 応募者
    `),
  ),
  pattern(/\d{1,12}(?:[,，]\d{3})*(?:千|百|万)?(?:円|ポイント|pt)|[一二三五十]+(?:万|千)円|万円/g, [
    '円',
    'ポイント',
    'pt',
  ]),
  latin(
    ...list(`prize winner won giveaway gift free claim reward bonus congratulations voucher iphone ganhe grátis gratis presente
      qua-tang`),
  ),
  phrase(
    ...list(
      '中奖 领取 领奖 免费 补贴 奖金 红包 礼品 恭喜 당첨 수령 무료 경품 상금 상품권 지원금 trúng nhận miễn phí quà tiền',
    ),
  ),
);

/** Money said to be due, in either direction: refunds, benefits, arrears, fines. */
export const DUES = anyOf(
  phrase(
    ...list(`
      救済金 補償金 健康被害 還付 払い戻 払戻 返金 返還 給付 支援金 見舞金 補助金 助成金 手当 義援金 弔慰金 未払 未納 滞納 罰金 差押 差し押さえ 督促 延滞 料金の
      送電停止 供給停止 支払い方法 支払方法 受信料 水道料金 電気料金 電気代 住民税 市税 国税 税金未納 年金 失効 再発行 名義変更 立会予約 立会い
      メーター交換 マイナポイント 接種券 敬老パス 国勢調査 出頭 裁判 訴訟 被害回復 申請代行 先払い 特別定額 臨時給付 防災グッズ 解毒
      接種の予約 接種予約 避難所マップ 家賃 補助の ネット投票 電子投票 投票が始ま 予約できます 未受領 未請求 受け取り忘れ 誤送金 過誤納 会員証の更新 組合員証 申請ページ 正規の 会員登録だけ 補填
    `),
  ),
  latin(...list('refund tax arrears subsidy benefit fine overdue unpaid invoice compensation')),
  phrase(
    ...list('补助 退税 罚款 欠费 환급 미납 보조금 벌금 예약_확정 주민번호 주민등록 hoàn tiền trợ cấp tiền phạt hỗ trợ'),
  ),
);

/** Asks for what opens a purse or an account. */
export const CREDENTIALS = anyOf(
  phrase(
    ...list(`
      カード番号 クレカ番号 クレカ登録 クレジット番号 カードの裏 カードの番号 カード情報 カードを登録 カード登録 カードを入力 カード認証 カード払い カード決済 カードいる カードが要 カードが必要
      カードと 暗証 口座番号 口座を登録 口座を入力 口座入れ 口座に入 口座の登録 番号を入れ 番号を入力 番号入力 番号をひとつ 番号と 番号を準備
      3桁 三桁 マイナンバーと マイナンバーを 保険証の写真 保険証の番号 免許番号 免許証の写真 名前と 名前、 お名前 住所と 送り先と 生年月日と 電話認証
      お支払い情報 支払い情報 お支払い方法を入れ 本人確認 認証 ログインするだけ ログインして 再認証 再登録 パスワード 旧番号 会員登録で
      会員登録だけ 登録するだけ 登録だけ 登録してみ 入れるだけ 打つだけ 押すだけ 押したら 開いた人 手数料だけ 送料だけ 送料のみ スマホだけで完了
      在留カード 疑う前に 写真だけで終わ 入力してください 入力すると 入力だけ 入力してく
    `),
  ),
  phrase(
    'card number',
    'enter card',
    'your card',
    'log in',
    'login',
    'password',
    'verify',
    'pay shipping',
    'residence card',
  ),
  phrase(
    '银行卡',
    '卡号',
    '密码',
    '登录',
    '核实',
    '身份证',
    '카드번호',
    '계좌',
    '비밀번호',
    '로그인',
    'số thẻ',
    'mật khẩu',
    'đăng nhập',
  ),
);

/** An account or service is said to be in trouble. */
export const TROUBLE = anyOf(
  phrase(
    ...list(`
      停止 凍結 閉鎖 制限され 異議申 不正アクセス 不正利用 退会予告 強制退会 ロックされ 削除されます 無効にな 失効 最終通知 最終警告 配送停止 更新しない
      確認下さい 確認ください 確認をお願い 更新をお願い 再確認 会員様 お客様の 解約手続 送金エラー お支払いが失敗 支払いに失敗 決済に失敗 決済できません 支払いができません 自動更新 自動退会 解約予告 利用停止 検知 検出 認証が必要 再認証 認証期限 期限切れ 規約違反 保留中 ログインできな ご本人様確認 不審な人物 不審なアクセス 不審な動き 映りました 第三者に使用 第三者による 不審なログイン 乗っ取 再設定 著作権侵害の申 ご登録の 問題がござ
      問題ございます 重要 緊急のお知らせ 重要なお知らせ お知らせ 閉じます 容量がいっぱい 容量が一杯 容量不足 容量オーバー 情報が漏 漏えい 漏洩 流出しま 制限しました 一部制限 利用制限 法的手続 法的措置 強制執行 未読メッセージ 未読の通知 新しいメッセージ 新着メッセージ 旧サイト 新しい申請 書き換え
    `),
  ),
  phrase(
    'suspended',
    'disabled',
    'expired',
    'verify at',
    'on hold',
    'locked',
    'limited',
    'unusual activity',
    'last warning',
    'payment failed',
    'verify your',
    'final notice',
    'will be deleted',
    'violat',
  ),
  phrase(
    '冻结',
    '停用',
    '重新认证',
    '认证',
    '失效',
    '过期',
    '异常',
    '涉案',
    '涉及案件',
    '정지',
    '차단',
    '만료',
    'bị khóa',
    'hết hạn',
  ),
);

/** A parcel that cannot be delivered. */
export const PARCEL = anyOf(
  phrase(
    ...list(`お荷物 荷物の お届け物 お届けもの ヤマト運輸 佐川急便 日本郵便 宅急便 ゆうパック 荷物を 荷物が 再配達 不在通知 不在のため 持ち帰り 配達できな 配送できな お届けに失敗 お届けでき 包裹 税関 関税 小包 宅配 住所の誤り
      住所が不明 住所不備 配送先`),
  ),
  latin('parcel', 'package', 'redelivery', 'delivery', 'customs', 'shipment', 'depot'),
  phrase('快递', '包裹', '派送', '택배', '배송', '통관', 'bưu kiện', 'giao hàng', 'kiện hàng'),
);

/** Pulls by fear or curiosity. */
export const CURIOSITY = anyOf(
  phrase(
    ...list(`
      あなたの写真 あなたの動画 これあなた あなたじゃない 写ってるのあなた これ君だ 占い 運命の人 無料占い あなたの顔 あなたが写 あなたのこと あなたを見 あなた宛 あなたの悪口 悪口書 悪口か あなたの友達 秘密の写真 秘密の動画 未読メッセージ 新しいメッセージ 新着メッセージ 届いています 開封 高画質 君の写真 晒され さらされ 流出 盗撮され 拡散されて 見た人 誰が見た ランキング出る 診断
      当たりすぎ 怖いほど 前世 衝撃 やばいって ヤバいって やばすぎ 消される前 暴いた 真実の 続きは モザイク 無修正 覗け のぞけ 全部見れ 足あと 運勢
      鑑定 裏ワザ 裏技 すごい当たる 踏んだら すごいことに 裏側が 見ないと後悔 見ないとやば 消えます 消されるま ほら見て そっくり 写っとる 写ってる 映ってない 映ってる 映っとる 恥ずかしい動画 見られてますよ 覗かれ 全員見て 拡散前に 話題の動画 放送事故 閲覧注意 本人の声 名字いれたら 名前いれたら 名前を入れると 誕生日を入れ 額がで 未来のお相手 お相手を見る 閲覧者 テストの答 見るには
    `),
  ),
  phrase('is this you', 'look who', 'you in this', 'who viewed', 'watch before', 'leaked'),
);

/** Hurry. */
export const URGENCY = anyOf(
  phrase(
    ...list(`
      本日まで 本日中 本日のみ 本日限り 本日23 今日中 今日まで 今夜0時 今夜まで 24時間 48時間 今だけ いまだけ 今すぐ いますぐ 直ちに 至急 急いで 期限
      残り 先着 お早めに 締切 しめきり まもなく終了 限定 早い者勝ち
    `),
  ),
  phrase(
    '24h',
    'today only',
    'hurry',
    'right now',
    'immediately',
    '截止',
    '今天',
    '马上',
    '오늘까지',
    '지금',
    'ngay hôm nay',
    'hôm nay',
  ),
);

/** Go there, press here. */
export const CLICK = anyOf(
  phrase(
    ...list(`
      こちらから こちらを こちらで ここから ここをタップ タップ クリック アクセス 開いて ここ見て ここで ここなら ここに こっちの 本物のページ
      リンクから リンクを リンクへ 確認して 確認→ 見て→ 詳細こちら みんなここで
    `),
  ),
  latin('click', 'tap', 'visit', 'check', 'clique', 'link'),
  phrase('点击', '请点', '点这里', '클릭', '링크', 'nhấn', 'bấm', 'truy cập'),
);

/** The link leads to another harm that has its own rules: smut, tools to break in, programs. */
export const OTHER_HARM = phrase(
  ...list(
    'エロ エ口 工口 えろい 無修正 無修 裏垢 えっち セフレ 🔞 解析ツール ハッキング crack 改造 拡張機能 開発者モード apk exe dmg 提供元不明 破解 大麻 野菜手押し',
  ),
);
