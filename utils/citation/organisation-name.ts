import { foldLine } from './clean-line';

// News agencies under the names and initials they sign with; folded for comparison.
const AGENCIES =
  'AP|Associated Press|The Associated Press|AP News|AFP|Agence France-Presse|AFP Deutschland|Reuters|' +
  'Thomson Reuters|dpa|Deutsche Presse-Agentur|dpa-AFX|epd|KNA|SID|APA|Austria Presse Agentur|SDA|' +
  'Keystone-SDA|ATS|EFE|Agencia EFE|Europa Press|ANSA|AGI|Adnkronos|PA|PA Media|Press Association|PTI|' +
  'Press Trust of India|ANI|IANS|UNI|Xinhua|新华社|新華社|CNA|中央社|Kyodo|Kyodo News|共同通信|共同通信社|Jiji|Jiji Press|' +
  '時事通信|時事通信社|Yonhap|연합뉴스|TASS|ТАСС|Interfax|Интерфакс|RIA Novosti|РИА Новости|Укринформ|Ukrinform|' +
  'Bloomberg|Bloomberg News|UPI|ČTK|PAP|MTI|TT|TT Nyhetsbyrån|NTB|Ritzau|STT|Belga|ANP|Lusa|Anadolu Ajansı|' +
  'Anadolu Agency|AA|DHA|İHA|Bernama|Antara|AAP|Australian Associated Press|The Canadian Press|' +
  'Canadian Press|La Presse canadienne|CP|Dow Jones|Dow Jones Newswires|Agencia Télam|Télam|Agencia Brasil|' +
  'BNS|ELTA|LETA|WAM|SPA|Tanjug|Hina|Agerpres';

// Words no person bears. Post, Press and Times are missing on purpose: Emily Post and Bill Press are people.
const ORGANISATION_WORD =
  /(?:^|[\s/.-])(?:staff|team|desk|newsroom|editors|editorial|redaktion\w*|redactie|rédaction|redacción|redaccion|redazione|redação|redacao|redakcj[ai]|redakce|redaktionen|toimitus|correspondents|reporters|contributors|bureau|agency|agence|agentur|presseagentur|nachrichtenagentur|agencia|agências?|agenzia|news|nyheter|nieuws|noticias|newswire|media|institute|institut|instituto|university|universität|université|foundation|stiftung|association|verband|verein|council|committee|commission|ministry|ministerium|department|office|company|corporation|inc|ltd|llc|gmbh|network|organi[sz]ation|government|bank|online|digital|tv|radio|magazine|zeitung|journal|newspaper|services?|webdesk)(?:$|[\s/.,-])/i;
const EAST_ASIAN_ORGANISATION =
  /(?:社|(?:編集|政治|社会|経済|国際|文化|科学|写真|運動|報道)部|取材班|新聞|新闻|通信|デジタル|オンライン|委員会|编辑部|協会|协会|日報|日报|電視|电视台|中心|研究所|大学|大學|일보|신문|뉴스|통신|편집국|편집부|취재팀|연구소|재단)$/u;
const INITIALS = /^\p{Lu}{2,6}(?:\/\p{Lu}{2,6})?$/u;

let agencies: ReadonlySet<string> | undefined;

/** Tells whether a name is that of a news agency: AP, Agence France-Presse, dpa … */
export function isAgency(name: string): boolean {
  agencies ??= new Set(AGENCIES.split('|').map(foldLine)); // at the first call, not at import
  return agencies.has(foldLine(name));
}

/**
 * Tells whether an author's name is that of an organisation, whatever the page's markup says: an agency, the site itself,
 * initials, or a name with a word such as staff, team, Redaktion, institute.
 *
 * @param aliases - names of the site, its publisher and host
 */
export function isOrganisationName(name: string, aliases: readonly string[]): boolean {
  const folded = foldLine(name);
  return (
    isAgency(name) ||
    aliases.some((alias) => foldLine(alias) === folded) ||
    INITIALS.test(name) ||
    ORGANISATION_WORD.test(name) ||
    (name.length >= 3 && EAST_ASIAN_ORGANISATION.test(name))
  );
}
