import messages from '../../public/_locales/en/messages.json';
import type { Words } from '../../components/words';

/** The English sentences as the browser would give them, without a browser. */
export function englishWords(): Words {
  const say: Words['say'] = (key, substitutions = []) =>
    messages[key].message.replace(/\$(\d)/g, (_, number: string) => substitutions[Number(number) - 1] ?? '');
  const count: Words['count'] = (key, number, substitutions = []) => {
    const [one = '', many = one] = say(key, [String(number), ...substitutions]).split(' | ');
    return number === 1 ? one : many;
  };
  return { say, count, language: 'en' };
}
