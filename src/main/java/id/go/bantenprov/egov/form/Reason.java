package id.go.bantenprov.egov.form;

import java.util.List;
import java.util.Map;

/**
 * Why a condition stands as it does.
 * @param text the condition as a rule
 * @param facts how each fact that it reads itself stands, in the order of reading
 * @param parts the conditions it is made of; empty if it is a single comparison
 */
public record Reason(String text, Verdict verdict, Map<String, Settled> facts, List<Reason> parts) {}
