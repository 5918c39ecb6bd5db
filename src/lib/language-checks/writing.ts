import { eachSentence, withoutHoles, type Check, type Sentence } from './model.ts';

/** Names that stay in Latin letters in every script, and words that browsers without the language show in English. */
const names = /Payoke|PAG-ASA|Sürya|Child Focus|Wikipedia|Shift|Info|History|Back|[Bb]rowser|WhatsApp|SIM/g;

/** ISO 15924 names in the form that regular expressions know. */
const scripts: Record<string, string> = {
	...{ Latn: 'Latin', Cyrl: 'Cyrillic', Arab: 'Arabic', Beng: 'Bengali', Deva: 'Devanagari', Guru: 'Gurmukhi' },
	...{ Thai: 'Thai', Ethi: 'Ethiopic', Hans: 'Han', Armn: 'Armenian', Geor: 'Georgian' },
};

/** Letters that only another variety of the same script writes. */
const strangers: Record<string, { letters: RegExp; instead: string }> = {
	ro: { letters: /[şţŞŢ]/, instead: 'ș and ț with a comma below' },
	fa: { letters: /[كي]/, instead: 'ک and ی' },
	ckb: { letters: /[كي]/, instead: 'ک and ی' },
	ps: { letters: /[ك]/, instead: 'ک' },
	ur: { letters: /[كي]/, instead: 'ک and ی' },
	'zh-Hans': {
		letters:
			/[們個會這來對時學說國過還開關門問間聽見現覺讓請謝電話號碼報護證離錢債幫語種員點線樣體實際動務業權東車長頭難處應該沒為與從買賣專兩嚴麗義書幣師帶後復當錄總戶執擔據擴數斷無舊極標樹機檢歡歲歷殺氣漢決沖況淨溫濟灣熱爾爺狀獨環產畫異盡監盤確禮稱穩窮競筆級紅約純紙細終組結絕統經網維綠緊練縣績續罰羅職聯聲腦臉臨舉藝節範華葉蘇虛蟲裝製複規視親觀觸計訂認討訓記許設訪評識試詩詞該詳誤課調談論講讀變豐負財責貨貿費資賓質賽贊趕跡軍軟輕較載輛輪輸轉辦農運達違遠適選遺鄉釋針銀鋼錯鐵長閉閒閱陣陰陳陸陽隊階隨險雜雙雲靈靜預領頻題額顏顧類風飛飯飲館馬驗驚魚鳥麥黃齊齒龍]/,
		instead: 'simplified characters',
	},
};

/** Letters in no script of their own: marks, signs, and the long vowel signs that several scripts share. */
const lettersOf = (text: string) => text.match(/\p{L}/gu) ?? [];

/** Checks of how a language is written. */
export const writingChecks: Record<string, Check> = {
	'left-over': eachSentence('error', ({ key, text }) => {
		const marker = text.match(/UNTRANSLATED|TODO|FIXME|XXX|\uFFFD/)?.[0] ?? (text === key || /^[a-z]+(?:\.[a-zA-Z0-9]+)+$/.test(text) ? text : undefined);
		return marker ? { found: `"${marker}"`, expected: 'words for readers', mend: 'translate the sentence, or remove the line' } : undefined;
	}),

	tags: eachSentence('error', ({ text }) => {
		const tag = text.match(/<[^>]*>|&\w+;/)?.[0];
		return tag ? { found: `"${tag}"`, expected: 'words only', mend: 'remove the mark; the site adds its own' } : undefined;
	}),

	script: eachSentence('error', ({ text }, { language }) => {
		const own = new RegExp(`\\p{Script_Extensions=${scripts[language.script]!}}`, 'u');
		const stranger = lettersOf(withoutHoles(text).replace(names, '')).find((letter) => !own.test(letter));
		if (stranger === undefined) return undefined;
		return {
			found: `the letter "${stranger}"`,
			expected: `letters of the script ${scripts[language.script]!}`,
			mend: 'write the word in the script of the language',
		};
	}),

	variety: eachSentence('error', ({ text }, { language }) => {
		const rule = strangers[language.tag];
		const letter = rule && text.match(rule.letters)?.[0];
		return letter ? { found: `"${letter}"`, expected: rule.instead, mend: 'type the letter of this language' } : undefined;
	}),

	composition: eachSentence('error', ({ text }) =>
		text === text.normalize('NFC')
			? undefined
			: { found: 'letters and accents typed apart', expected: 'Unicode NFC', mend: 'type the accented letters as one, or save the file in NFC' },
	),

	controls: eachSentence('error', ({ text }) => {
		const sign = text.match(/[\u200E\u200F\u202A-\u202E\u2066-\u2069\p{Cn}\p{Co}]|\p{Cc}/u)?.[0];
		if (sign === undefined) return undefined;
		const code = sign.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0');
		return { found: `the invisible sign U+${code}`, expected: 'none: the site marks directions itself', mend: 'delete it; retype the words around it' };
	}),

	font: eachSentence('error', ({ text }) => {
		const sign = text.match(/[\u1380-\u139F\u2D80-\u2DDF\uAB00-\uAB2F\u{1E7E0}-\u{1E7FF}]/u)?.[0];
		return sign ? { found: `"${sign}"`, expected: 'letters that the fonts on telephones have', mend: 'write it with common letters' } : undefined;
	}),

	quotes: eachSentence('error', ({ text }) => {
		const count = (signs: RegExp) => (text.match(signs) ?? []).length;
		const isEven = count(/[“”„"]/g) % 2 === 0 && count(/«/g) === count(/»/g) && count(/[(（]/g) === count(/[)）]/g) && count(/「/g) === count(/」/g);
		return isEven ? undefined : { found: 'a quotation mark or bracket without its partner', expected: 'pairs', mend: 'add the missing one' };
	}),

	'end mark': eachSentence('error', (sentence, { language }) => {
		const [found, expected] = [endOf(sentence.text), endOf(sentence.original)];
		if (found === expected || language.script === 'Thai' || isSpokenQuestion(sentence)) return undefined;
		return { found: `an end like ${found}`, expected: `an end like ${expected}, as in the original`, mend: 'end the sentence like the original' };
	}),
};

type End = 'a question' | 'a sentence' | 'a colon' | 'a label';

function endOf(text: string): End {
	const last = withoutHoles(text)
		.trim()
		.split(/(?<=[։])\s+/)
		.at(-1)!
		.replace(/["”“»’』」)）\s]+$/u, '');
	if (/[?？؟፧]$/.test(last) || /[՞]/.test(last)) return 'a question';
	if (/[.!。！।۔።։]$/.test(last)) return 'a sentence';
	return /[:：፡፥፦՝]$/.test(last) ? 'a colon' : 'a label';
}

/** Headings that are questions in one language and not in another: "Who answers, and what happens when I call". */
function isSpokenQuestion({ key, text, original }: Sentence): boolean {
	const ends = [endOf(text), endOf(original)];
	return key.endsWith('.title') && ends.includes('a question') && ends.includes('a label');
}
