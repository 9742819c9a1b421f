package nl.zaakregie.runtime.motor;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.stream.Stream;
import org.flowable.bpmn.converter.BpmnXMLConverter;
import org.flowable.bpmn.model.BpmnModel;
import org.flowable.cmmn.converter.CmmnXmlConverter;
import org.flowable.cmmn.model.CmmnModel;
import org.flowable.cmmn.validation.CaseValidatorFactory;
import org.flowable.cmmn.validation.validator.ValidationEntry;
import org.flowable.common.engine.api.io.InputStreamProvider;
import org.flowable.dmn.xml.converter.DmnXMLConverter;
import org.flowable.validation.ProcessValidatorFactory;

/** Lets the engine read a model, without deploying it: the schema of the standard and the engine's own checks. */
final class Motorproef {

    private Motorproef() {}

    static List<Modelbevinding> lees(Model model) {
        InputStreamProvider bron = () -> new ByteArrayInputStream(model.inhoud());
        try {
            return switch (model.soort()) {
                case CMMN -> valideer(model, new CmmnXmlConverter().convertToCmmnModel(bron, true, true));
                case BPMN -> valideer(model, new BpmnXMLConverter().convertToBpmnModel(bron, true, true));
                case DMN -> {
                    new DmnXMLConverter().convertToDmnModel(bron, true, true);
                    yield List.of();
                }
            };
        } catch (RuntimeException e) {
            return List.of(bevinding(model, "document", binnenste(e).getMessage()));
        }
    }

    private static List<Modelbevinding> valideer(Model model, CmmnModel gelezen) {
        return new CaseValidatorFactory()
                .createDefaultCaseValidator().validate(gelezen).stream()
                        .filter(fout -> fout.getLevel() == ValidationEntry.Level.Error)
                        .map(fout -> bevinding(model, plek(fout.getItemId()), fout.getDefaultDescription()))
                        .toList();
    }

    private static List<Modelbevinding> valideer(Model model, BpmnModel gelezen) {
        return new ProcessValidatorFactory()
                .createDefaultProcessValidator().validate(gelezen).stream()
                        .filter(fout -> !fout.isWarning())
                        .map(fout -> bevinding(model, plek(fout.getActivityId()), fout.getDefaultDescription()))
                        .toList();
    }

    private static String plek(String id) {
        return Stream.ofNullable(id).findFirst().orElse("document");
    }

    private static Throwable binnenste(Throwable fout) {
        return fout.getCause() == null ? fout : binnenste(fout.getCause());
    }

    private static Modelbevinding bevinding(Model model, String element, String reden) {
        return new Modelbevinding(
                model.naam(),
                Modelregel.ONLEESBAAR,
                element,
                "is voor de motor niet te lezen: " + reden,
                "herstel het onderdeel; let op de volgorde van elementen die de standaard voorschrijft");
    }
}
