package io.github.unchaff.feed.check;

import io.github.unchaff.feed.xml.XmlElement;
import io.github.unchaff.source.SourceText;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Looks at the elements of other name spaces, wherever they stand in a feed. Not thread-safe. */
final class ExtensionCheck {

    private static final Set<String> MEDIUMS = Set.of("image", "audio", "video", "document", "executable");
    private static final Set<String> EXPRESSIONS = Set.of("full", "sample", "nonstop");
    private static final Set<String> EXPLICIT = Set.of("yes", "no", "clean", "true", "false", "explicit");
    private static final Pattern DURATION = Pattern.compile("\\d{1,9}(?::\\d{1,2}){0,2}");
    private static final Pattern DECIMAL = Pattern.compile("\\d{1,18}(?:\\.\\d{1,18})?");

    private final Found found;
    private final DateCheck dates;
    private final AddressCheck addresses;
    private final boolean atom;

    /** For a feed in Atom, whose own dates and links are looked at elsewhere, or in RSS. */
    ExtensionCheck(Found found, boolean atom) {
        this.found = found;
        this.atom = atom;
        this.dates = new DateCheck(found);
        this.addresses = new AddressCheck(found);
    }

    void element(XmlElement element) {
        switch (element.space()) {
            case "media" -> media(element);
            case "thr" -> thread(element);
            case "itunes" -> podcast(element);
            case "dc", "dcterms" -> date(element);
            case "at" -> removal(element);
            case "atom" -> own(element);
            default -> {
                if (element.space().equals("http://purl.org/atompub/tombstones/1.0")) {
                    removal(element);
                }
            }
        }
    }

    private void own(XmlElement element) {
        if (!atom && Set.of("updated", "published").contains(element.local())) {
            SourceText text = element.text().strip();
            if (text.length() > 0) {
                dates.rfc3339(text);
            }
        }
        if (element.local().equals("link") && LinkCheck.rel(element).equals("replies")) {
            count(element.attribute("thr", "count"));
            SourceText updated = element.attribute("thr", "updated");
            if (updated.length() > 0 && DateSyntax.rfc3339(updated.value()).time() == null) {
                found.add(ExtensionRule.REPLY_UPDATED_INVALID, updated);
            }
        }
    }

    private void date(XmlElement element) {
        if (Set.of("date", "created", "modified", "issued").contains(element.local())) {
            SourceText text = element.text().strip();
            if (text.length() == 0) {
                found.add(DateRule.DATE_NOT_W3C, element.tag());
            } else {
                dates.w3c(text);
            }
        }
    }

    private void media(XmlElement element) {
        switch (element.local()) {
            case "content" -> {
                boolean player = element.first("media", "player") != null;
                if (element.attribute("url").length() == 0 && !player) {
                    found.add(ExtensionRule.MEDIA_ADDRESS_MISSING, element.tag(), "media:content");
                }
                oneOf(element.attribute("medium"), MEDIUMS, ExtensionRule.MEDIA_MEDIUM_INVALID);
                oneOf(element.attribute("expression"), EXPRESSIONS, ExtensionRule.MEDIA_EXPRESSION_INVALID);
                type(element.attribute("type"));
                numbers(element);
            }
            case "thumbnail" -> {
                if (element.attribute("url").length() == 0) {
                    found.add(ExtensionRule.MEDIA_ADDRESS_MISSING, element.tag(), "media:thumbnail");
                }
                numbers(element);
            }
            case "group" -> {
                if (element.elements("media", "content").size() < 2) {
                    found.add(ExtensionRule.MEDIA_GROUP_ALONE, element.tag());
                }
            }
            default -> {}
        }
        addresses.absolute(element.attribute("url"));
    }

    private void type(SourceText type) {
        if (type.length() > 0 && !Syntax.isMediaType(type.value())) {
            found.add(LinkRule.MEDIA_TYPE_INVALID, type);
        }
    }

    private void oneOf(SourceText value, Set<String> allowed, CheckRule rule) {
        if (value.length() > 0 && !allowed.contains(value.value())) {
            found.add(rule, value);
        }
    }

    private void numbers(XmlElement element) {
        for (String name : List.of("fileSize", "width", "height", "bitrate", "framerate", "samplingrate", "duration")) {
            SourceText value = element.attribute(name);
            if (value.length() > 0 && !DECIMAL.matcher(value.value()).matches()) {
                found.add(ExtensionRule.MEDIA_NUMBER_INVALID, value.origin(), name + " " + value.value());
            }
        }
    }

    private void thread(XmlElement element) {
        switch (element.local()) {
            case "in-reply-to" -> {
                SourceText ref = element.attribute("ref");
                if (ref.length() == 0) {
                    found.add(ExtensionRule.REPLY_REF_MISSING, element.tag());
                }
                addresses.iri(ref, ExtensionRule.REPLY_REF_INVALID);
                addresses.reference(element.attribute("href"));
                type(element.attribute("type"));
            }
            case "total" -> {
                SourceText total = element.text().strip();
                if (total.length() == 0) {
                    found.add(ExtensionRule.REPLY_COUNT_INVALID, element.tag());
                }
                count(total);
            }
            default -> {}
        }
    }

    private void count(SourceText count) {
        if (count.length() > 0 && !Syntax.isNumber(count.value())) {
            found.add(ExtensionRule.REPLY_COUNT_INVALID, count);
        }
    }

    private void podcast(XmlElement element) {
        String value = element.text().strip().value();
        switch (element.local()) {
            case "image" -> {
                if (element.attribute("href").length() == 0) {
                    found.add(ExtensionRule.PODCAST_IMAGE_MISSING, element.tag());
                }
                addresses.absolute(element.attribute("href"));
            }
            case "duration" -> {
                if (!DURATION.matcher(value).matches()) {
                    found.add(ExtensionRule.PODCAST_DURATION_INVALID, element.tag(), value);
                }
            }
            case "explicit" -> {
                if (!EXPLICIT.contains(value.toLowerCase(Locale.ROOT))) {
                    found.add(ExtensionRule.PODCAST_EXPLICIT_INVALID, element.tag(), value);
                }
            }
            default -> {}
        }
    }

    /** An entry that was taken back (RFC 6721). */
    private void removal(XmlElement element) {
        if (!element.local().equals("deleted-entry")) {
            return;
        }
        SourceText when = element.attribute("when");
        if (element.attribute("ref").length() == 0 || when.length() == 0) {
            found.add(HistoryRule.REMOVAL_INCOMPLETE, element.tag());
        } else {
            dates.rfc3339(when);
        }
    }
}
