package id.go.bantenprov.egov.form.proof;

/** Makes up a text for a simple pattern: letters, classes, one alternative, counted repetition. */
final class PatternSample {
    private final String pattern;
    private final StringBuilder text = new StringBuilder();
    private int at;

    private PatternSample(String pattern) {
        this.pattern = pattern;
    }

    /** A text that usually matches; whoever uses it looks whether it does. */
    static String of(String pattern) {
        var sample = new PatternSample(pattern);
        while (sample.at < pattern.length() && pattern.charAt(sample.at) != '|') sample.atom();
        return sample.text.toString();
    }

    private void atom() {
        char first = pattern.charAt(at++);
        switch (first) {
            case '(', ')', '^', '$' -> {}
            case '[' -> repeat(oneOfClass());
            case '\\' -> repeat(escaped(pattern.charAt(at++)));
            case '.' -> repeat('a');
            case '?' -> at++;
            case ':' -> repeat(':');
            default -> repeat(first);
        }
    }

    private char oneOfClass() {
        char first = pattern.charAt(at);
        char one = first == '\\' ? escaped(pattern.charAt(++at)) : pattern.startsWith("0-", at) ? '1' : first;
        at = pattern.indexOf(']', at) + 1;
        return one;
    }

    private static char escaped(char letter) {
        return switch (letter) {
            case 'd' -> '1';
            case 'w', 'p' -> 'a';
            case 's' -> ' ';
            default -> letter;
        };
    }

    private void repeat(char letter) {
        text.repeat(letter, times());
    }

    private int times() {
        if (at >= pattern.length()) return 1;
        char sign = pattern.charAt(at);
        if (sign == '?' || sign == '*' || sign == '+') at++;
        if (sign != '{') return 1;
        int end = pattern.indexOf('}', at);
        var range = pattern.substring(at + 1, end).split(",", -1);
        at = end + 1;
        return Math.max(1, Integer.parseInt(range[0]));
    }
}
