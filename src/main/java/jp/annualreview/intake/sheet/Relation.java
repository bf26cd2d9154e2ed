package jp.annualreview.intake.sheet;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * A relation between parts of a package.
 *
 * @param target path of the other part from the root of the package
 */
record Relation(String id, String type, String target) {

	/** Such relations are never followed. */
	static boolean leadsOutside(Xml xml) {
		return xml.attribute("TargetMode").equals("External");
	}

	static Relation of(Xml xml, String folder) {
		return new Relation(xml.attribute("Id"), xml.attribute("Type"), resolve(folder, xml.attribute("Target")));
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
