package io.github.unchaff.clean;

import io.github.unchaff.model.Block;
import io.github.unchaff.model.Document;
import io.github.unchaff.model.Inline;
import io.github.unchaff.site.Site;
import io.github.unchaff.site.SiteKey;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Drops what asks readers to follow accounts: {@code 更多资讯，请关注：} with the accounts below or behind it; and accounts without
 * such a line, where they are all that stands at the end. A text about such accounts stays.
 */
final class FollowUs implements Rule {

    private static final int BESIDE = 40;
    private static final int BESIDE_ACCOUNT = 30;
    private static final int FEWEST = 2;
    private static final int LONGEST_HEAD = 40;

    @Override
    public String id() {
        return "follow-us";
    }

    @Override
    public Set<Trait> needs() {
        return Set.of(Trait.LINK);
    }

    @Override
    public Document apply(Document document, Cleaning cleaning) {
        Site site = cleaning.site();
        LinkRun run = new LinkRun(
                line -> isHead(line, site),
                line -> isMember(line, site),
                lines -> lines.stream().anyMatch(line -> hasAccount(line, site)));
        return atEnd(run.cut(document, cleaning, id()), cleaning);
    }

    private static boolean isHead(LinkLine line, Site site) {
        return !line.lead().isEmpty()
                && (site.matches(SiteKey.FOLLOW_US, line.lead())
                        || !line.links().isEmpty() && site.matches(SiteKey.FOLLOW_US, line.text()));
    }

    private static boolean isMember(LinkLine line, Site site) {
        return !SourceLabel.isLabelled(line, site)
                && (line.isLinks(BESIDE) || site.matches(SiteKey.ACCOUNTS, line.text()));
    }

    private static boolean hasAccount(LinkLine line, Site site) {
        return line.links().stream().anyMatch(link -> isAccount(link, site));
    }

    private static boolean isAccount(Inline.Link link, Site site) {
        return site.matches(SiteKey.ACCOUNTS, LinkLine.target(link));
    }

    /** Accounts that no line introduces, at the end. */
    private Document atEnd(Document document, Cleaning cleaning) {
        List<Block> body = document.body();
        int accounts = 0;
        int i = body.size() - 1;
        for (; i > 0; i--) {
            Block block = body.get(i);
            List<LinkLine> lines = cleaning.linkLines(block);
            boolean all = !lines.isEmpty() && lines.stream().allMatch(line -> isAccounts(line, cleaning.site()));
            if (all) {
                accounts += lines.stream().mapToInt(line -> line.links().size()).sum();
            } else if (!(block instanceof Block.Figure || block instanceof Block.ThematicBreak)) {
                break;
            }
        }
        if (accounts < FEWEST) {
            return document;
        }
        int from = i > 0 && isLeadIn(body.get(i), cleaning) ? i : i + 1;
        List<Block> out = new ArrayList<>(body.subList(0, from));
        for (Block block : body.subList(from, body.size())) {
            if (cleaning.linkLines(block).isEmpty()) {
                out.add(block);
            } else {
                cleaning.remove(block, id());
            }
        }
        return document.withBody(out);
    }

    private static boolean isAccounts(LinkLine line, Site site) {
        return line.isLinks(BESIDE_ACCOUNT) && line.links().stream().allMatch(link -> isAccount(link, site));
    }

    private static boolean isLeadIn(Block block, Cleaning cleaning) {
        List<LinkLine> lines = cleaning.linkLines(block);
        String text = lines.size() == 1 ? lines.getFirst().text() : "";
        return !text.isEmpty() && text.length() <= LONGEST_HEAD && ":：—".indexOf(text.charAt(text.length() - 1)) >= 0;
    }
}
