package io.github.unchaff.clean;

import io.github.unchaff.model.Block;
import io.github.unchaff.model.Document;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * Takes out a head line and the lines below it that belong to it, in the same paragraph and in the blocks that follow, up to the
 * first that does not: {@code 更多资讯，请关注：} and a list of accounts.
 *
 * @param head whether a line opens such a run
 * @param member whether a line below the head belongs to it
 * @param enough whether a run, head first, is one after all; what is not stays
 */
record LinkRun(Predicate<LinkLine> head, Predicate<LinkLine> member, Predicate<List<LinkLine>> enough) {

    /** The document without such runs. */
    Document cut(Document document, Cleaning cleaning, String rule) {
        List<Block> body = document.body();
        List<Block> out = new ArrayList<>(body.size());
        int i = 0;
        while (i < body.size()) {
            Block block = body.get(i);
            List<LinkLine> lines = cleaning.linkLines(block);
            int from = headOf(block, lines);
            if (from < 0) {
                out.add(block);
                i++;
                continue;
            }
            int to = from + 1;
            while (to < lines.size() && member.test(lines.get(to))) {
                to++;
            }
            List<LinkLine> run = new ArrayList<>(lines.subList(from, to));
            int next = i + 1;
            if (to == lines.size()) {
                next = follow(body, next, run, cleaning);
            }
            if (!enough.test(run)) {
                out.add(block);
                i++;
                continue;
            }
            run.forEach(line -> cleaning.removeInlines(line.content(), rule));
            List<LinkLine> rest = new ArrayList<>(lines.subList(0, from));
            rest.addAll(lines.subList(to, lines.size()));
            if (!rest.isEmpty()) {
                out.add(Lines.paragraph(rest.stream().map(LinkLine::content).toList()));
            }
            i = next;
        }
        return document.withBody(out);
    }

    /** The line that opens a run; in a list only the first one may, since what is above it could not stay. */
    private int headOf(Block block, List<LinkLine> lines) {
        boolean cuttable = block instanceof Block.Paragraph;
        for (int i = 0; i < (cuttable ? lines.size() : Math.min(1, lines.size())); i++) {
            if (head.test(lines.get(i))) {
                boolean whole = cuttable || lines.stream().skip(1).allMatch(member);
                return whole ? i : -1;
            }
        }
        return -1;
    }

    private int follow(List<Block> body, int from, List<LinkLine> run, Cleaning cleaning) {
        int next = from;
        while (next < body.size()) {
            List<LinkLine> lines = cleaning.linkLines(body.get(next));
            if (lines.isEmpty() || !lines.stream().allMatch(member) || head.test(lines.getFirst())) {
                break;
            }
            run.addAll(lines);
            next++;
        }
        return next;
    }
}
