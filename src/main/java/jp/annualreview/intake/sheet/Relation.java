package jp.annualreview.intake.sheet;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * A relation between parts of a package.
 *
 * @param target path of the other part from the root of the package; external targets are
 * never followed
 */
record Relation(String id, String type, String target, boolean external) {

	static Relation of(Xml xml, String folder) {
		boolean external = xml.attribute("TargetMode").equals("External");
		String target = xml.attribute("Target");
		return new Relation(xml.attribute("Id"), xml.attribute("Type"), external ? "" : resolve(folder, target),
				external);
	}

	private static String resolve(String folder, String target) {
		String path = target.startsWith("/") ? target : folder + target;
		Deque<String> steps = new ArrayDeque<>();
		for (String step : path.replace('\\', '/').split("/")) {
			if (step.equals("..")) {
				steps.pollLast();
			}
			else if (!step.isEmpty() && !step.equals(".")) {
				steps.addLast(step);
			}
		}
		return String.join("/", steps);
	}

}
