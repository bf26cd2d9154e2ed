package jp.annualreview.report.pdf;

import java.awt.Color;

import org.openpdf.text.pdf.PdfContentByte;

/** 線と文字を直接置く筆: lines, areas and single words at a given point. */
final class Pen {

	private final PdfContentByte canvas;

	private final Typesetter type;

	private final Tags tags;

	Pen(PdfContentByte canvas, Tags tags, Typesetter type) {
		this.canvas = canvas;
		this.tags = tags;
		this.type = type;
	}

	Tags tags() {
		return this.tags;
	}

	/** Where words are set that belong to an element of the document. */
	PdfContentByte canvas(String words) {
		this.tags.requireOpen(words);
		return this.canvas;
	}

	void fill(float left, float bottom, float width, float height, Color colour) {
		drawn(() -> {
			this.canvas.setColorFill(colour);
			this.canvas.rectangle(left, bottom, width, height);
			this.canvas.fill();
		});
	}

	void frame(float left, float bottom, float width, float height, float thickness, Color colour) {
		drawn(() -> {
			this.canvas.setColorStroke(colour);
			this.canvas.setLineWidth(thickness);
			this.canvas.rectangle(left, bottom, width, height);
			this.canvas.stroke();
		});
	}

	void line(float x1, float y1, float x2, float y2, float thickness, Color colour) {
		line(x1, y1, x2, y2, thickness, colour, new float[0]);
	}

	void dashed(float x1, float y1, float x2, float y2, float thickness, Color colour) {
		line(x1, y1, x2, y2, thickness, colour, new float[] { 4, 2.5F });
	}

	/** Leader between a heading and its page number. */
	void dotted(float x1, float y, float x2) {
		if (x1 < x2) {
			line(x1, y, x2, y, 0.6F, Palette.GREY, new float[] { 0.6F, 3 });
		}
	}

	private void line(float x1, float y1, float x2, float y2, float thickness, Color colour, float[] dash) {
		drawn(() -> {
			this.canvas.setColorStroke(colour);
			this.canvas.setLineWidth(thickness);
			if (dash.length > 0) {
				this.canvas.setLineDash(dash, 0);
			}
			this.canvas.moveTo(x1, y1);
			this.canvas.lineTo(x2, y2);
			this.canvas.stroke();
		});
	}

	void dot(float x, float y, float radius, Color fill, Color edge) {
		drawn(() -> {
			this.canvas.setColorFill(fill);
			this.canvas.setColorStroke(edge);
			this.canvas.setLineWidth(1.2F);
			this.canvas.circle(x, y, radius);
			this.canvas.fillStroke();
		});
	}

	void text(String text, float x, float y, TextStyle style, Align align) {
		text(text, x, y, style, align, style.colour());
	}

	void text(String text, float x, float y, TextStyle style, Align align, Color colour) {
		float wide = width(text, style);
		float start = switch (align) {
			case LEFT, JUSTIFIED -> x;
			case CENTRE -> x - wide / 2;
			case RIGHT -> x - wide;
		};
		write(text, start, y, style, colour);
	}

	private void write(String text, float x, float y, TextStyle style, Color colour) {
		this.tags.requireOpen(text);
		this.canvas.saveState();
		this.canvas.beginText();
		this.canvas.setColorFill(colour);
		float at = x;
		for (Glyphs.Piece piece : this.type.pieces(text)) {
			this.canvas.setFontAndSize(this.type.fonts().of(style, piece), style.size());
			this.canvas.showTextAligned(PdfContentByte.ALIGN_LEFT, piece.text(), at, y, 0);
			at += this.type.width(piece, style);
		}
		this.canvas.endText();
		this.canvas.restoreState();
	}

	private void drawn(Runnable drawing) {
		this.tags.decoration(() -> {
			this.canvas.saveState();
			drawing.run();
			this.canvas.restoreState();
		});
	}

	float width(String text, TextStyle style) {
		return this.type.width(text, style);
	}

}
