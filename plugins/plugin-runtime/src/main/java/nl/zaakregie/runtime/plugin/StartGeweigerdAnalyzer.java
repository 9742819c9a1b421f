package nl.zaakregie.runtime.plugin;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Shows a refused start as a message instead of a stack trace. */
class StartGeweigerdAnalyzer extends AbstractFailureAnalyzer<StartGeweigerd> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, StartGeweigerd geweigerd) {
        return new FailureAnalysis(
                geweigerd.getMessage(), "Herstel de genoemde plugins of modellen en start opnieuw.", geweigerd);
    }
}
