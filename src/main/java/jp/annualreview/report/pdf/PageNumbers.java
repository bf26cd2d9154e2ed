package jp.annualreview.report.pdf;

import java.util.ArrayList;
import java.util.List;

import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfTemplate;

/** ノンブル: the number of each page and their total, filled in once all are printed. */
final class PageNumbers {

	private static final float WIDTH = 100;

	private static final float HEIGHT = 12;

	/** Below the baseline, for the foot of a letter. */
	private static final float DEPTH = 3;

	private record Place(int page, PdfTemplate box) {
	}

	private final List<Place> places = new ArrayList<>();

	/** Leaves room for the number of this page, which ends at the right. */
	void reserve(Pen pen, int page, float right, float baseline) {
		PdfContentByte canvas = pen.canvas("0");
		PdfTemplate box = canvas.createTemplate(WIDTH, HEIGHT);
		canvas.addTemplate(box, right - WIDTH, baseline - DEPTH);
		this.places.add(new Place(page, box));
	}

	void fill(Fonts fonts, PageOrder order) {
		for (Place place : this.places) {
			PdfTemplate box = place.box();
			box.beginText();
			box.setColorFill(TextStyle.RUNNING.colour());
			box.setFontAndSize(fonts.of(TextStyle.RUNNING), TextStyle.RUNNING.size());
			box.showTextAligned(PdfContentByte.ALIGN_RIGHT, order.number(place.page()) + " / " + order.last() + " ページ",
					WIDTH, DEPTH, 0);
			box.endText();
		}
	}

}
