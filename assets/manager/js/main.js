// Finds the page of this address, and whether the person may see it now.
import { onConfirmNeeded, onFreshNeeded, session as readSession } from './api.js';
import { askPhone } from './confirm.js';
import { language, preferred, speak } from './i18n.js';
import { askPassword, troublePage } from './layout.js';

// path -> [module, the stage it is for]
const pages = {
  '/signin': ['signin', 'none'], '/wait': ['wait', 'second'], '/methods': ['methods', 'second'],
  '/2fa': ['twofactor', 'in'], '/2fa/add': ['add', 'in'], '/backup': ['backup', 'in'], '/sessions': ['sessions', 'in'],
  '/password': ['password', 'in'], '/help': ['help', 'any'],
  '/check': ['check', 'any'], '/review': ['review', 'in'], '/shop': ['shop', 'in'], '/outbox': ['outbox', 'any'],
};
const homes = { none: '/signin', second: '/methods', in: '/2fa' };

async function start() {
  await speak(preferred());
  let session = null;
  try {
    session = await readSession();
    const wanted = preferred([session.language]); // of the account, where this browser has no choice of its own
    if (wanted !== language) await speak(wanted);
    const home = session.stage === 'second' && session.methods?.includes('push') ? '/wait' : homes[session.stage] ?? '/signin';
    const [name, stage] = pages[location.pathname.replace(/(.)\/$/, '$1')] ?? [];
    const may = stage === 'any' || stage === session.stage || (name === 'signin' && session.stage === 'second');
    if (!may) {
      location.replace(home);
      return;
    }
    onFreshNeeded(askPassword);
    onConfirmNeeded(askPhone);
    const page = await import(`../pages/${name}.js`);
    await page.open(session);
    document.documentElement.dataset.ready = name;
  } catch (error) {
    troublePage(session, error);
    document.documentElement.dataset.ready = 'trouble';
  }
}

start();
