package jp.annualreview.cli;

import java.io.PrintWriter;

import jp.annualreview.job.ReviewEvent;
import jp.annualreview.job.ReviewStep;

/** 画面: lines for a person; a progress bar on a terminal, plain lines elsewhere. */
final class Screen {

	private static final int WIDTH = 20;

	private final PrintWriter out;

	private final Texts texts;

	private final boolean terminal;

	private int ended;

	Screen(PrintWriter out, Texts texts, boolean terminal) {
		this.out = out;
		this.texts = texts;
		this.terminal = terminal;
	}

	Texts texts() {
		return this.texts;
	}

	synchronized void line(String text) {
		this.out.println(text);
	}

	synchronized void show(ReviewEvent event) {
		switch (event) {
			case ReviewEvent.EditionStarted started -> {
				this.ended = 0;
				line(this.texts.get("edition.started", started.run()));
			}
			case ReviewEvent.StepStarted started -> {
				if (this.terminal) {
					bar(started.step());
				}
			}
			case ReviewEvent.StepEnded(ReviewStep step, boolean completed, boolean stopped) -> {
				this.ended++;
				if (this.terminal) {
					bar(step);
				}
				else {
					line(this.texts.get("step.ended", this.ended, ReviewStep.values().length, label(step),
							this.texts.get(completed ? "step.completed" : stopped ? "step.stopped" : "step.failed")));
				}
			}
		}
	}

	/** Ends a progress bar's line. */
	synchronized void endProgress() {
		if (this.terminal) {
			this.out.print("\r\u001b[2K");
			this.out.flush();
		}
	}

	String label(ReviewStep step) {
		return this.texts.getOr("step." + step.id(), step.label());
	}

	private void bar(ReviewStep step) {
		int done = WIDTH * this.ended / ReviewStep.values().length;
		this.out.print("\r\u001b[2K" + "█".repeat(done) + "░".repeat(WIDTH - done) + " " + label(step));
		this.out.flush();
	}

}
