import { LogProblem, logProblems } from '@linli/core/transparency/log-problem';
import { type Policy, readPolicy, writePolicy } from '@linli/core/transparency/policy';
import { type CheckedReceipt, checkReceipt } from '@linli/core/transparency/receipt';
import { readTransferPayload } from '@linli/core/transparency/transfer-payload';
import { keyFingerprint, readVerifierKey } from '@linli/core/transparency/verifier-key';

/** The page for people without our program: everything happens here, with what they bring. */
const key = element('key') as HTMLTextAreaElement;
const file = element('file') as HTMLInputElement;
const result = element('result');

key.addEventListener('input', () => {
  showFingerprint();
  void check();
});
file.addEventListener('change', () => void check());
for (const name of ['dragover', 'dragleave', 'drop'] as const) {
  document.addEventListener(name, (event) => {
    event.preventDefault();
    document.body.classList.toggle('over', name === 'dragover');
    const dropped = name === 'drop' ? event.dataTransfer?.files : undefined;
    if (!dropped?.length) return;
    file.files = dropped;
    void check();
  });
}

function policyOf(text: string): Policy {
  const trimmed = text.trim();
  if (/\n|^log /.test(trimmed)) return readPolicy(`${trimmed}\n`);
  return readPolicy(writePolicy({ key: readVerifierKey(trimmed), url: null }, []));
}

function showFingerprint(): void {
  const place = element('fingerprint');
  try {
    const [log] = policyOf(key.value).logs;
    place.textContent = log ? `指纹 fingerprint：${keyFingerprint(log.key)}` : '';
  } catch {
    place.textContent = '';
  }
}

async function check(): Promise<void> {
  const receipt = file.files?.[0];
  if (!receipt || key.value.trim() === '') return;
  try {
    const policy = policyOf(key.value);
    show(checkReceipt(await receipt.text(), policy), policy);
  } catch (problem) {
    const words = problem instanceof LogProblem ? logProblems[problem.code] : undefined;
    tell('wrong', '不真：不要相信这份收据', 'Not genuine: do not believe this receipt', [
      ['原因 reason', words ? `${words.zh} ${words.en}` : String(problem)],
    ]);
  }
}

function show({ receipt, checkpoint }: CheckedReceipt, policy: Policy): void {
  const { witnesses, witnessed } = checkpoint;
  const entry = readTransferPayload(receipt.opening.payload);
  const seen = witnesses.map(({ name, time }) => `${name} ${new Date(time * 1000).toISOString()}`);
  const facts: [string, string][] = [
    ['账本 log', checkpoint.origin],
    ['位置 place', `${receipt.index} / ${checkpoint.size}`],
    ['见证 witnesses', `${witnesses.length} / ${policy.witnesses.length}  ${seen.join('，')}`],
  ];
  if (entry) {
    facts.push(
      ['事由 title', `${entry.title.zh} ${entry.title.en}`],
      ['积分 points', `${entry.amount > 0 ? '+' : ''}${entry.amount} → ${entry.balance}`],
      ['日期 day', entry.occurredOn],
      ['说明 reason', entry.reason],
      ['规则 rule', `${entry.rule ?? ''} v${entry.rulebook ?? ''}`],
    );
  }
  if (witnessed) tell('good', '真：这笔记录在账本里', 'Genuine: this entry is in the log', facts);
  else tell('care', '在账本里，还在等见证人签名', 'In the log, not yet signed by witnesses', facts);
  const all = document.createElement('pre');
  all.textContent = JSON.stringify(receipt.opening.payload, undefined, 2);
  result.append(all);
}

function tell(
  kind: 'good' | 'care' | 'wrong',
  zh: string,
  en: string,
  facts: readonly [string, string][],
): void {
  result.className = kind;
  const [title, words, list] = [create('h2', zh), create('span', en), create('dl', '')];
  words.className = 'en';
  title.append(words);
  for (const [name, value] of facts) list.append(create('dt', name), create('dd', value));
  result.replaceChildren(title, list);
}

function create(tag: string, text: string): HTMLElement {
  const made = document.createElement(tag);
  made.textContent = text;
  return made;
}

function element(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (!found) throw new Error(`The page has no ${id}`);
  return found;
}
