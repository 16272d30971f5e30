package io.github.unchaff.clean;

import io.github.unchaff.byline.Credit;
import io.github.unchaff.byline.Credits;
import io.github.unchaff.model.Contributor;
import io.github.unchaff.model.Document;
import io.github.unchaff.model.Metadata;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Moves credits lines, {@code 编辑：甲 | 校对：乙}, to the contributors: at the head of an article until its text begins, at its tail,
 * and in between only lines that say several credits at once. A label that also speaks in the text, as in an interview, is none.
 */
final class CreditLines implements Rule {

    private static final int FEW = 3;

    @Override
    public String id() {
        return Credit.RULE;
    }

    @Override
    public Document apply(Document document, Cleaning cleaning) {
        Credits labels = cleaning.rules().credits();
        List<TextLine> lines = cleaning.lines(document);
        Zones zones = cleaning.zones(document);
        List<@Nullable List<Credit>> read = new ArrayList<>(lines.size());
        Set<String> speakers = new HashSet<>();
        for (TextLine line : lines) {
            List<Credit> found = labels.read(line.text());
            List<Credit> credits = cleaning.knowsAuthors() && namesAuthor(found) ? null : found;
            read.add(credits);
            if (credits == null && line.isSentence() && label(line) != null) {
                speakers.add(label(line));
            }
        }
        boolean[] taken = new boolean[lines.size()];
        for (int i = 0; i < taken.length; i++) {
            taken[i] = isSure(read.get(i)) && !speaks(lines.get(i), speakers) && (zones.isNear(i) || isPlain(read, i));
        }
        items(lines, read, taken);
        companions(read, taken);
        between(lines, read, taken, labels);
        return cut(document, cleaning, lines, read, taken);
    }

    private static boolean speaks(TextLine line, Set<String> speakers) {
        String label = label(line);
        return label != null && speakers.contains(label);
    }

    /** What stands before the first colon, if it can be a label. */
    private static @Nullable String label(TextLine line) {
        String value = line.value();
        for (int i = 1; i < Math.min(value.length(), 12); i++) {
            if (value.charAt(i) == '：' || value.charAt(i) == ':') {
                return value.substring(0, i).strip();
            }
        }
        return null;
    }

    private static boolean isSure(@Nullable List<Credit> credits) {
        return credits != null && credits.stream().anyMatch(credit -> credit.namesPeople() && !credit.companion());
    }

    /** Whether a line is a credits line wherever it stands: several credits, or one among others. */
    private static boolean isPlain(List<@Nullable List<Credit>> read, int at) {
        int count = 0;
        for (int i = Math.max(0, at - FEW); i < Math.min(read.size(), at + FEW + 1); i++) {
            List<Credit> credits = read.get(i);
            if (isSure(credits) && credits != null) {
                count += i == at ? credits.size() : 1;
            }
        }
        List<Credit> own = read.get(at);
        return own != null && own.size() > 1 || count >= FEW;
    }

    /** In a digest, where several items name their authors, the lines above an item's text are left: they are not the digest's. */
    private static void items(List<TextLine> lines, List<@Nullable List<Credit>> read, boolean[] taken) {
        int items = 0;
        boolean prose = true;
        for (int i = 0; i < taken.length; i++) {
            boolean author = isSure(read.get(i)) && namesAuthor(read.get(i));
            items += author && prose ? 1 : 0;
            prose = !author && (prose || lines.get(i).isProse());
        }
        boolean below = false;
        for (int i = taken.length - 1; i >= 0 && items >= FEW; i--) {
            below |= lines.get(i).isProse();
            taken[i] &= !below || !namesAuthor(read.get(i));
        }
    }

    private static boolean namesAuthor(@Nullable List<Credit> credits) {
        return credits != null
                && credits.stream().anyMatch(credit -> credit.roles().contains(Contributor.Role.AUTHOR));
    }

    /** Takes lines that are credits only beside others. */
    private static void companions(List<@Nullable List<Credit>> read, boolean[] taken) {
        for (int i = 1; i < taken.length; i++) {
            taken[i] |= read.get(i) != null && taken[i - 1];
        }
        for (int i = taken.length - 2; i >= 0; i--) {
            taken[i] |= read.get(i) != null && taken[i + 1];
        }
    }

    /** Takes lines of an unknown label and names that stand between lines that were taken. */
    private static void between(
            List<TextLine> lines, List<@Nullable List<Credit>> read, boolean[] taken, Credits labels) {
        int before = -1;
        for (int i = 0; i < taken.length; i++) {
            if (!taken[i]) {
                continue;
            }
            List<Credit> others = new ArrayList<>();
            for (int j = before + 1; before >= 0 && i - before <= FEW + 1 && j < i; j++) {
                Credit other = labels.unknown(lines.get(j).text());
                if (other != null) {
                    others.add(other);
                }
            }
            if (others.size() == i - before - 1) {
                for (int j = before + 1; j < i; j++) {
                    read.set(j, List.of(others.get(j - before - 1)));
                    taken[j] = true;
                }
            }
            before = i;
        }
    }

    private static Document cut(
            Document document,
            Cleaning cleaning,
            List<TextLine> lines,
            List<@Nullable List<Credit>> read,
            boolean[] taken) {
        Cuts cuts = new Cuts();
        Metadata.Builder metadata = document.metadata().with();
        for (int i = 0; i < taken.length; i++) {
            List<Credit> credits = read.get(i);
            if (taken[i] && credits != null) {
                take(lines.get(i), credits, cuts, cleaning, metadata);
            }
        }
        return cuts.isEmpty() ? document : new Document(metadata.build(), cuts.apply(document.body()));
    }

    private static void take(
            TextLine line, List<Credit> credits, Cuts cuts, Cleaning cleaning, Metadata.Builder metadata) {
        boolean all = credits.stream().allMatch(Credit::namesPeople);
        if (all) {
            cuts.add(line.leaf(), line.from(), line.to());
        }
        int start = line.start();
        for (Credit credit : credits) {
            if (credit.namesPeople()) {
                credit.take(cleaning.site(), cleaning.claims(), metadata);
                cuts.add(line.leaf(), start + credit.from(), start + credit.to());
            }
        }
    }
}
