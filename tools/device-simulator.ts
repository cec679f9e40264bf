import { cpus } from 'node:os';
import { everyMishap, runLoad } from './device-simulator/run-load';

async function main(): Promise<void> {
  const options = {
    devices: numberOf('devices', 1_000),
    rate: numberOf('rate', 10),
    seconds: numberOf('seconds', 60),
    communities: numberOf('communities', 20),
    mishaps: everyMishap,
    say: (line: string) => console.log(line),
  };
  console.log(`${cpus().length} × ${cpus()[0]?.model}, Node ${process.versions.node}`);
  const report = await runLoad(options);
  const { events, answeredWhileOffered, drainedAfterSeconds, residentMb, findings } = report;
  console.log(report.outcomes);
  console.log(`${events} events, ${report.batchesSent} requests, turned away ${report.turnedAway}`);
  console.log(
    `answered while offered: ${Math.round(answeredWhileOffered / options.seconds)} a second`,
  );
  console.log(
    `all answered after ${drainedAfterSeconds.toFixed(1)} s: ${Math.round(events / drainedAfterSeconds)} a second`,
  );
  const quarter = Math.floor(residentMb.length / 4);
  console.log(`server memory MB: ${residentMb.map((mb) => Math.round(mb)).join(' ')} ${quarter}`);
  console.log(
    findings.length === 0 ? 'Nothing lost, nothing twice.' : findings.slice(0, 30).join('\n'),
  );
  process.exitCode = findings.length === 0 ? 0 : 1;
}

function numberOf(name: string, usual: number): number {
  const given = process.argv.find((argument) => argument.startsWith(`--${name}=`));
  return given ? Number(given.slice(name.length + 3)) : usual;
}

await main();
