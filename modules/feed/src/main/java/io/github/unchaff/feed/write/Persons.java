package io.github.unchaff.feed.write;

import com.rometools.rome.feed.atom.Person;
import com.rometools.rome.feed.synd.SyndPerson;
import io.github.unchaff.model.Contributor;
import io.github.unchaff.model.Metadata;
import io.github.unchaff.write.Headline;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Persons of RFC 4287 (3.2): one name that is not blank, at most one absolute address, at most one e-mail address. */
final class Persons {

    private static final String MAIL = "([A-Za-z0-9._+-]{1,64}@[A-Za-z0-9-]{1,63}(?:\\.[A-Za-z0-9-]{1,63}){1,8})";
    private static final Pattern ADDRESS = Pattern.compile(MAIL);
    private static final Pattern MAIL_FIRST = Pattern.compile(MAIL + "(?: ?\\(([^()]*)\\))?");
    private static final Pattern NAME_FIRST = Pattern.compile("([^<>()]*)[<(]" + MAIL + "[>)]");

    private Persons() {}

    /** Those who wrote it. */
    static List<SyndPerson> authors(Metadata metadata) {
        return persons(metadata, role -> role == Contributor.Role.AUTHOR);
    }

    /** All others, one element each, whatever the number of their roles. */
    static List<SyndPerson> contributors(Metadata metadata) {
        return persons(metadata, role -> role != Contributor.Role.AUTHOR);
    }

    private static List<SyndPerson> persons(Metadata metadata, Predicate<Contributor.Role> wanted) {
        List<SyndPerson> persons = new ArrayList<>();
        for (Contributor who : metadata.contributors()) {
            SyndPerson person = wanted.test(who.role()) ? of(who) : null;
            if (person != null
                    && persons.stream().noneMatch(other -> other.getName().equals(person.getName()))) {
                persons.add(person);
            }
        }
        return persons;
    }

    /** A contributor as a person, or null without a name. */
    static @Nullable SyndPerson of(Contributor who) {
        SyndPerson person = person(who.name(), who.url());
        String mail = who.email() == null ? "" : Headline.line(who.email());
        if (person != null && ADDRESS.matcher(mail).matches()) {
            person.setEmail(mail);
        }
        return person;
    }

    /** A person, or null without a name. {@code a@b.example (Ann)} and {@code Ann <a@b.example>} are taken apart. */
    static @Nullable SyndPerson person(String name, @Nullable String url) {
        String shown = Headline.line(name);
        String mail = null;
        Matcher mailFirst = MAIL_FIRST.matcher(shown);
        Matcher nameFirst = NAME_FIRST.matcher(shown);
        if (mailFirst.matches()) {
            mail = mailFirst.group(1);
            shown = mailFirst.group(2) == null ? "" : mailFirst.group(2).strip();
        } else if (nameFirst.matches()) {
            mail = nameFirst.group(2);
            shown = nameFirst.group(1).strip();
        }
        if (shown.isEmpty() && mail != null) {
            shown = mail.substring(0, mail.indexOf('@'));
        }
        return shown.isEmpty() ? null : person(shown, mail, Iri.of(null, url));
    }

    private static SyndPerson person(String name, @Nullable String mail, @Nullable String uri) {
        Person person = new Person();
        person.setName(name);
        if (mail != null) {
            person.setEmail(mail);
        }
        if (uri != null) {
            person.setUri(uri);
        }
        return person;
    }
}
