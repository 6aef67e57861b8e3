// The programs that serve: started together, stopped together, and gone when their launcher is gone.
import { spawn } from 'node:child_process';
import { setTimeout as sleep } from 'node:timers/promises';
import { root } from './places.mjs';

const hook = new URL('./exit-with-parent.mjs', import.meta.url).href;
const restartDelayMaxMs = 30_000;

/** @param {{ env: Record<string, string>, onEnd(name: string, code: number | null): void }} house */
export function makeChildren({ env, onEnd }) {
  const running = new Map();
  let isStopping = false;

  /** Starts `node <args>`; with `isRestarted` a crash brings it back after a growing pause. */
  function start(name, args, { isRestarted = false, delayMs = 1000 } = {}) {
    const startedAt = Date.now();
    const child = spawn(process.execPath, args, {
      cwd: root,
      env: { ...process.env, ...env, NODE_OPTIONS: `${process.env.NODE_OPTIONS ?? ''} --import=${hook}`.trim() },
      stdio: ['ignore', 'inherit', 'inherit'],
      // Its own process group: Ctrl-C reaches the launcher alone, which ends everything in order.
      detached: process.platform !== 'win32',
    });
    running.set(name, child);
    child.once('exit', (code) => {
      running.delete(name);
      if (isStopping) return;
      if (!isRestarted) return onEnd(name, code);
      const nextMs = Date.now() - startedAt > 60_000 ? 1000 : Math.min(delayMs * 2, restartDelayMaxMs);
      console.error(`The ${name} stopped (${code ?? 'killed'}); starting it again in ${delayMs / 1000} s.`);
      setTimeout(() => { if (!isStopping) start(name, args, { isRestarted, delayMs: nextMs }); }, delayMs).unref();
    });
    return child;
  }

  async function stop() {
    isStopping = true;
    const children = [...running.values()];
    for (const [signal, waitMs] of [['SIGTERM', 10_000], ['SIGKILL', 2_000]]) {
      for (const child of children) signalGroup(child, signal);
      const deadline = Date.now() + waitMs;
      while (running.size > 0 && Date.now() < deadline) await sleep(25);
    }
    // A grandchild may outlive the child that started it.
    for (const child of children) signalGroup(child, 'SIGKILL');
  }

  return { start, stop };
}

function signalGroup(child, signal) {
  try {
    if (process.platform === 'win32') child.kill(signal);
    else process.kill(-child.pid, signal);
  } catch {
    // Already gone.
  }
}
