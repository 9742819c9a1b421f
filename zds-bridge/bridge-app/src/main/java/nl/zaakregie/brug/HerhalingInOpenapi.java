package nl.zaakregie.brug;

import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.HeaderParameter;
import nl.zaakregie.runtime.herhaling.Leeshandelingen;
import org.springdoc.core.customizers.GlobalOperationCustomizer;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.method.HandlerMethod;

/** Tells in the OpenAPI document that a POST may carry an Idempotency-Key; not where it reads, see the runtime. */
final class HerhalingInOpenapi implements GlobalOperationCustomizer {

    @Override
    public Operation customize(Operation verzoek, HandlerMethod methode) {
        if (methode.hasMethodAnnotation(PostMapping.class) && !Leeshandelingen.leest(methode)) {
            verzoek.addParametersItem(new HeaderParameter()
                    .name("Idempotency-Key")
                    .required(false)
                    .schema(new StringSchema().maxLength(100))
                    .description("Eigen sleutel van dit verzoek. Hetzelfde verzoek met dezelfde sleutel krijgt een dag"
                            + " lang hetzelfde antwoord en heeft geen tweede gevolg."));
        }
        return verzoek;
    }
}
