package nl.leerbrug.simulation.ui.practice;

import nl.leerbrug.simulation.domain.attempt.PracticeOverview.PastConversation;

import java.util.List;

/** Bars of the share of lines that made it harder, one for each conversation; the table beside it says the same. */
final class ErrorDrawing {

    private static final int HUNDRED = 100;
    private static final int WIDTH = 800;
    private static final int LEFT = 44;
    private static final int TOP = 20;
    private static final int HEIGHT = 140;
    private static final int WIDEST = 64;

    private final List<PastConversation> conversations;
    private final int most;

    ErrorDrawing(List<PastConversation> conversations) {
        this.conversations = conversations;
        // Round tens, and never so fine that a single line looks like a mountain.
        var highest = conversations.stream().mapToInt(ErrorDrawing::share).max().orElse(0);
        this.most = Math.max(20, (highest + 9) / 10 * 10);
    }

    /** In whole percents of the lines. */
    static int share(PastConversation one) {
        return one.lines() == 0 ? 0 : one.poor() * HUNDRED / one.lines();
    }

    String svg() {
        var svg = new StringBuilder("<svg viewBox=\"0 0 %d %d\" aria-hidden=\"true\" focusable=\"false\">"
                .formatted(WIDTH, TOP + HEIGHT + 24));
        for (var value : List.of(0, most / 2, most)) {
            svg.append("<text x=\"2\" y=\"%d\">%d%%</text><path class=\"lb-curve-grid\" d=\"M%d %dH%d\"/>"
                    .formatted(y(value) + 4, value, LEFT, y(value), WIDTH));
        }
        var room = (WIDTH - LEFT) / conversations.size();
        var wide = Math.min(WIDEST, room * 2 / 3);
        for (var i = 0; i < conversations.size(); i++) {
            var share = share(conversations.get(i));
            var middle = LEFT + room * i + room / 2;
            svg.append("<rect class=\"lb-error-bar\" x=\"%d\" y=\"%d\" width=\"%d\" height=\"%d\" rx=\"4\"/>"
                    .formatted(middle - wide / 2, y(share), wide, Math.max(2, y(0) - y(share))));
            svg.append(text(middle, y(share) - 6, share + "%"));
            svg.append(text(middle, TOP + HEIGHT + 18, String.valueOf(i + 1)));
        }
        return svg.append("</svg>").toString();
    }

    private static String text(int x, int y, String words) {
        return "<text x=\"%d\" y=\"%d\" text-anchor=\"middle\">%s</text>".formatted(x, y, words);
    }

    private int y(int share) {
        return TOP + HEIGHT - share * HEIGHT / most;
    }
}
