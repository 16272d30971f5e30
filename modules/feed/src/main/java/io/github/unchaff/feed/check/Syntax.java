package io.github.unchaff.feed.check;

import io.github.unchaff.html.HtmlConcerns;
import io.github.unchaff.html.HtmlFragment;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** The small forms: media types, language tags, e-mail addresses, numbers, relations, tags in a text. */
final class Syntax {

    private static final String TOKEN = "[A-Za-z0-9][A-Za-z0-9!#$&^_.+-]{0,126}";
    private static final Pattern MEDIA_TYPE = Pattern.compile(TOKEN + "/" + TOKEN + "(?:[ \\t]{0,9};.*)?");
    private static final Pattern LANGUAGE = Pattern.compile("[A-Za-z]{1,8}(?:-[A-Za-z0-9]{1,8}){0,8}");
    private static final Pattern MAIL = Pattern.compile("[^\\s@()<>,;:\"\\[\\]]{1,64}@[^\\s@()<>,;:\"\\[\\]]{1,253}");
    private static final int LONGEST_NUMBER = 18;
    private static final int LONGEST_NAME = 20;

    /** The relations that IANA has registered. */
    private static final Set<String> RELATIONS = Set.of("""
            about acl alternate amphtml api-catalog appendix apple-touch-icon apple-touch-startup-image archives author
            blocked-by bookmark c2pa-manifest canonical chapter cite-as collection compression-dictionary contents
            convertedfrom copyright create-form current deprecation describedby describes disclosure dns-prefetch
            duplicate edit edit-form edit-media enclosure external first geofeed glossary help hosts hub ice-server icon
            index intervalafter intervalbefore intervalcontains intervaldisjoint intervalduring intervalequals
            intervalfinishedby intervalfinishes intervalin intervalmeets intervalmetby intervaloverlappedby
            intervaloverlaps intervalstartedby intervalstarts item last latest-version license linkset lrdd manifest
            mask-icon me media-feed memento micropub modulepreload monitor monitor-group next next-archive nofollow
            noopener noreferrer opener openid2.local_id openid2.provider original p3pv1 payment pingback preconnect
            predecessor-version prefetch preload prerender prev prev-archive preview previous privacy-policy profile
            publication related replies restconf ruleinput search section self service service-desc service-doc
            service-meta sip-trunking-capability sponsored start status stylesheet subsection successor-version sunset
            tag terms-of-service timegate timemap type ugc up version-history via webmention working-copy
            working-copy-of
            """.strip().split("\\s+"));

    private Syntax() {}

    static boolean isMediaType(String text) {
        return MEDIA_TYPE.matcher(text).matches();
    }

    static boolean isLanguage(String text) {
        return LANGUAGE.matcher(text).matches();
    }

    static boolean isMail(String text) {
        return MAIL.matcher(text).matches();
    }

    static boolean isNumber(String text) {
        return !text.isEmpty()
                && text.length() <= LONGEST_NUMBER
                && text.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    static boolean isRelation(String rel) {
        return RELATIONS.contains(rel.toLowerCase(Locale.ROOT)) || IriSyntax.scheme(rel) != null;
    }

    /** Whether an e-mail address stands in a text, for a person to see. */
    static boolean holdsMail(String text) {
        for (String word : text.split("[\\s()<>,;:\\[\\]\"]+", -1)) {
            int at = word.indexOf('@');
            if (at > 0 && word.indexOf('.', at + 2) > 0 && isMail(word)) {
                return true;
            }
        }
        return false;
    }

    /** Where a tag of HTML begins in a text that should have none; -1 if there is none. */
    static int tag(String text) {
        int last = text.lastIndexOf('>');
        for (int at = text.indexOf('<'); at >= 0 && at < last; at = text.indexOf('<', at + 1)) {
            int from = at + (text.startsWith("</", at) ? 2 : 1);
            int to = from;
            while (to < text.length() && to - from < LONGEST_NAME && isOfName(text.charAt(to))) {
                to++;
            }
            boolean ends = to < text.length() && "> /\t\n".indexOf(text.charAt(to)) >= 0;
            boolean known = to > from && ends && HtmlFragment.isElementName(text.substring(from, to));
            if (known && to <= last) {
                return at;
            }
        }
        return -1;
    }

    private static boolean isOfName(char c) {
        return c < 128 && Character.isLetterOrDigit(c);
    }

    /** Where in a text a reference stands that should have been decoded; -1 if there is none. */
    static int reference(String text) {
        return HtmlConcerns.reference(text);
    }
}
