import type { Command, CommandOption } from './command.ts';

type Options = Readonly<Record<string, CommandOption>>;

export function helpOnAll(commands: readonly Command[], everywhere: Options): string {
  return `Police citizen services from the command line.

  nagrik <command> [options]

${columns(commands.map(({ name, usage, about }) => [`${name} ${usage}`, about]))}

${optionLines(everywhere)}

Begin with: nagrik template > complaint.json, fill it in, nagrik sign-in, nagrik file complaint.json --watch
In danger, call 112 instead.`;
}

export function helpOn(command: Command, everywhere: Options): string {
  const manual = command.manual ? `\n\n${command.manual}` : '';
  return `nagrik ${command.name} ${command.usage}

  ${command.about}${manual}

${optionLines({ ...command.options, ...everywhere })}`;
}

const optionLines = (options: Options): string =>
  columns(Object.entries(options).map(([name, { value, about }]) => [`--${name} ${value ?? ''}`, about]));

function columns(rows: readonly (readonly [string, string])[]): string {
  const width = Math.max(...rows.map(([left]) => left.length)) + 2;
  return rows.map(([left, right]) => `  ${left.padEnd(width)}${right}`).join('\n');
}
