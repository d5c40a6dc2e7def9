const SHAPES = {
  library: 'M10 5.5C8.5 4.3 6.3 4 3.5 4v11c2.8 0 5 .3 6.5 1.5 1.5-1.2 3.7-1.5 6.5-1.5V4c-2.8 0-5 .3-6.5 1.5Zm0 0v11',
  options: 'M3 6h7m4 0h3M3 14h3m4 0h7M14 6a2 2 0 1 1-4 0 2 2 0 0 1 4 0Zm-4 8a2 2 0 1 1-4 0 2 2 0 0 1 4 0Z',
  panel: 'M3 4h14v12H3Zm9 0v12',
  jump: 'M4 3.5V9a4 4 0 0 0 4 4h8m-4-4 4 4-4 4',
  note: 'm4 16 .8-3.5 8.7-8.7 2.7 2.7-8.7 8.7ZM11.5 5.8l2.7 2.7',
  copy: 'M7 7h9v10H7Zm6 0V3.5H4V13h3',
  delete: 'M4 6h12M8 6V3.5h4V6M5.5 6l.7 10.5h7.6L14.5 6',
  back: 'm12 4-6 6 6 6',
  close: 'm5 5 10 10M15 5 5 15',
} as const;

type Props = { name: keyof typeof SHAPES };

/** A small drawing beside or instead of a word; never read out, so its button needs a name of its own. */
export function Pictogram({ name }: Props) {
  return (
    <svg className="pictogram" viewBox="0 0 20 20" aria-hidden="true" focusable="false">
      <path d={SHAPES[name]} />
    </svg>
  );
}
