package io.github.unchaff.rules;

import io.github.unchaff.data.DataFile;
import io.github.unchaff.data.Example;
import io.github.unchaff.data.Fault;
import io.github.unchaff.data.Value;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One file of rules in use, as {@code unchaff rules} shows it.
 *
 * @param id what it is called, such as {@code dw.com} or {@code credits}
 * @param publisher the publisher it is about, or null
 * @param file the file
 * @param names hosts and names that no other file may claim
 * @param entries how many patterns or labels it has
 * @param patterns its regular expressions
 * @param examples its examples
 * @param faults what is wrong with it: examples without form, expressions without example
 */
public record RuleFile(
        String id,
        @Nullable String publisher,
        DataFile file,
        List<Value.Text> names,
        int entries,
        List<RulePattern> patterns,
        List<Example> examples,
        List<Fault> faults) {

    /** Copies the lists. */
    public RuleFile {
        names = List.copyOf(names);
        patterns = List.copyOf(patterns);
        examples = List.copyOf(examples);
        faults = List.copyOf(faults);
    }

    /** What is wrong with the file, examples run, in the order of lines. */
    public List<Fault> broken() {
        List<Fault> broken = new ArrayList<>(faults);
        for (Example example : examples) {
            if (!example.holds()) {
                broken.add(new Fault(
                        example.place(),
                        example.key(),
                        "given '" + example.given() + "', expected " + example.expected() + ", got "
                                + example.actual().get()));
            }
        }
        return Faults.sorted(broken);
    }
}
