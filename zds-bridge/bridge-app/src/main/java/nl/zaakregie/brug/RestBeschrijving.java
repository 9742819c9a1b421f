package nl.zaakregie.brug;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.media.ArraySchema;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.responses.ApiResponse;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import nl.zaakregie.api.document.Documentverwijzing;
import nl.zaakregie.api.inzage.Handeling;
import nl.zaakregie.api.inzage.Inzageverzoek;
import nl.zaakregie.api.inzage.Vrijgegeven;
import nl.zaakregie.api.lijst.Blad;
import nl.zaakregie.api.lijst.Bladzijde;
import org.springdoc.core.customizers.GlobalOpenApiCustomizer;
import org.springdoc.core.customizers.GlobalOperationCustomizer;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.core.ResolvableType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.method.HandlerMethod;

/**
 * Says in OpenAPI what cannot be seen in the signature of a method: what it does, that looking at data of persons needs a
 * doel, and what a refusal looks like. The words are those of the protocol ({@link Handeling}).
 */
final class RestBeschrijving implements GlobalOperationCustomizer, GlobalOpenApiCustomizer {

    private static final String BASIS = "/api/v1/";
    private static final String PROBLEEM = "Probleem";

    static {
        SpringDocUtils.getConfig()
                .addRequestWrapperToIgnore(Inzageverzoek.class, Bladzijde.class)
                .addResponseWrapperToIgnore(Blad.class);
    }

    @Override
    public Operation customize(Operation operatie, HandlerMethod methode) {
        Handeling handeling = methode.getMethodAnnotation(Handeling.class);
        if (handeling != null) {
            operatie.setSummary(hoofdletter(handeling.value()));
        }
        if (neemt(methode, Bladzijde.class)) {
            operatie.addParametersItem(getal("vanaf", "Hoeveel regels worden overgeslagen.", 0));
            operatie.addParametersItem(getal(
                    "hoogstens",
                    "Hoeveel regels een bladzijde heeft, hoogstens 1000. Is er meer, dan noemt de kop Link de volgende.",
                    Bladzijde.STANDAARD));
        }
        if (neemt(methode, Inzageverzoek.class)) {
            operatie.addParametersItem(doel());
        } else if (methode.hasMethodAnnotation(PostMapping.class)) {
            operatie.addParametersItem(sleutel());
        }
        if (operatie.getParameters() != null) {
            operatie.getParameters().stream()
                    .filter(p -> "If-Match".equals(p.getName()))
                    .forEach(p ->
                            p.setDescription("Versie die u voor u had, tussen aanhalingstekens, zoals ETag haar gaf."));
        }
        if (methode.getMethod().getReturnType() == Blad.class) {
            operatie.getResponses().get("200").getContent().values().forEach(RestBeschrijving::alsReeks);
        }
        if (isDocument(methode)) {
            operatie.getResponses().addApiResponse("200", document());
        }
        operatie.getResponses().addApiResponse("4XX", geweigerd());
        return operatie;
    }

    @Override
    public void customise(OpenAPI beschrijving) {
        beschrijving.setInfo(new Info()
                .title("Zaakregie")
                .version("v1")
                .description("Regie in het sociaal domein. Wie persoonsgegevens inziet, noemt zijn doel in de kop Doel;"
                        + " een weigering is een application/problem+json met per veld wat eraan te doen is."));
        beschrijving.schema(PROBLEEM, probleem());
        beschrijving.getComponents().getSchemas().values().forEach(RestBeschrijving::metCodes);
        beschrijving.getPaths().forEach((pad, wat) -> {
            if (pad.startsWith(BASIS)) {
                wat.readOperations().stream()
                        .flatMap(operatie -> Stream.ofNullable(operatie.getParameters()))
                        .flatMap(List::stream)
                        .filter(parameter -> parameter.getSchema() != null)
                        .forEach(parameter -> metCodes(parameter.getSchema()));
                groepeer(wat, pad.substring(BASIS.length()).split("/")[0]);
            }
        });
    }

    /** Choices are codes in lower case, also in what a schema is made of. */
    private static void metCodes(Schema<?> schema) {
        if (schema.getEnum() != null) {
            zet(schema);
        }
        if (schema.getProperties() != null) {
            schema.getProperties().values().forEach(RestBeschrijving::metCodes);
        }
        if (schema.getItems() != null) {
            metCodes(schema.getItems());
        }
        if (schema.getAdditionalProperties() instanceof Schema<?> waarden) {
            metCodes(waarden);
        }
    }

    @SuppressWarnings("unchecked") // what kind of schema it is differs with the version of OpenAPI; a choice is text
    private static void zet(Schema<?> keuze) {
        Schema<Object> schema = (Schema<Object>) keuze;
        schema.setEnum(schema.getEnum().stream().map(RestBeschrijving::code).toList());
        if (schema.getDefault() != null) {
            schema.setDefault(code(schema.getDefault()));
        }
    }

    private static Object code(Object keuze) {
        return keuze instanceof String tekst ? tekst.toLowerCase(Locale.ROOT) : keuze;
    }

    private static void groepeer(PathItem wat, String functie) {
        wat.readOperations().forEach(operatie -> operatie.setTags(List.of(functie)));
    }

    private static boolean neemt(HandlerMethod methode, Class<?> soort) {
        return Arrays.asList(methode.getMethod().getParameterTypes()).contains(soort);
    }

    private static Parameter getal(String naam, String uitleg, int anders) {
        Schema<Number> vorm = new IntegerSchema();
        vorm.setDefault(anders);
        return new Parameter()
                .name(naam)
                .in("query")
                .required(false)
                .description(uitleg)
                .schema(vorm);
    }

    /** Not where personal data are read: there nothing is kept. */
    private static Parameter sleutel() {
        return new Parameter()
                .name("Idempotency-Key")
                .in("header")
                .required(false)
                .description(
                        "Eigen sleutel van dit verzoek. Hetzelfde verzoek met dezelfde sleutel krijgt hetzelfde antwoord"
                                + " en heeft geen tweede gevolg, zo lang als is ingesteld (een dag).")
                .schema(new StringSchema().maxLength(100));
    }

    private static Parameter doel() {
        return new Parameter()
                .name("Doel")
                .in("header")
                .required(true)
                .description(
                        "Waarvoor u de gegevens inziet; welke doelen u kunt kiezen staat op /api/v1/doelbinding/doelen.")
                .schema(new StringSchema())
                .example("regie");
    }

    /** Described by one row, a page is an array of them. */
    private static void alsReeks(MediaType antwoord) {
        antwoord.setSchema(new ArraySchema().items(antwoord.getSchema()));
    }

    private static boolean isDocument(HandlerMethod methode) {
        ResolvableType antwoord = ResolvableType.forMethodReturnType(methode.getMethod());
        return antwoord.toClass() == Vrijgegeven.class
                && Documentverwijzing.class.isAssignableFrom(
                        antwoord.getGeneric(0).toClass());
    }

    /** What it is says its Content-Type; under which name to keep it its Content-Disposition. */
    private static ApiResponse document() {
        return new ApiResponse()
                .description("De inhoud van het document, in zijn eigen formaat (Content-Type).")
                .content(new Content()
                        .addMediaType(
                                "application/octet-stream",
                                new MediaType().schema(new StringSchema().format("binary"))));
    }

    private static ApiResponse geweigerd() {
        return new ApiResponse()
                .description("Geweigerd: wat er niet kon, waar, en wat eraan te doen is.")
                .content(new Content()
                        .addMediaType(
                                "application/problem+json",
                                new MediaType()
                                        .schema(new Schema<>().$ref("#/components/schemas/" + PROBLEEM))
                                        .example(voorbeeld())));
    }

    private static Schema<?> probleem() {
        return new ObjectSchema()
                .addProperty("type", new StringSchema().description("urn:zaakregie:fout:<code>"))
                .addProperty("title", new StringSchema().description("Wat er niet kon, voor de gebruiker"))
                .addProperty("status", new IntegerSchema())
                .addProperty("code", new StringSchema().description("Vaste foutcode"))
                .addProperty(
                        "details",
                        new ArraySchema()
                                .items(new ObjectSchema()
                                        .addProperty("waar", new StringSchema().description("Veld of onderdeel"))
                                        .addProperty("tekst", new StringSchema().description("Wat eraan te doen is"))))
                .addProperty(
                        "kenmerk",
                        new StringSchema().description("Alleen bij een storing: hetzelfde staat in het log"));
    }

    private static Map<String, Object> voorbeeld() {
        return Map.of(
                "type", "urn:zaakregie:fout:ZR-PLAN-0005",
                "title", "De gegevens zijn niet volledig of niet juist.",
                "status", 422,
                "code", "ZR-PLAN-0005",
                "details", List.of(Map.of("waar", "omschrijving", "tekst", "Dit veld is verplicht.")));
    }

    private static String hoofdletter(String tekst) {
        return tekst.substring(0, 1).toUpperCase(Locale.ROOT) + tekst.substring(1);
    }
}
