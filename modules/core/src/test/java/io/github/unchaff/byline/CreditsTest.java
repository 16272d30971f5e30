package io.github.unchaff.byline;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.unchaff.data.Example;
import io.github.unchaff.data.Fault;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class CreditsTest {

    @TestFactory
    List<DynamicTest> readsTheExamplesOfTheData() {
        List<Fault> faults = new ArrayList<>();
        List<Example> examples = CreditsFile.shipped().examples(Credits.standard(), faults);
        assertThat(faults).isEmpty();
        assertThat(examples).hasSizeGreaterThan(40);
        return examples.stream()
                .map(example -> DynamicTest.dynamicTest(
                        example.given(),
                        () -> assertThat(example.actual().get()).isEqualTo(example.expected())))
                .toList();
    }
}
