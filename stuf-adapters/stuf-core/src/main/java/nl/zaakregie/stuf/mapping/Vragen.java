package nl.zaakregie.stuf.mapping;

import nl.zaakregie.stuf.fout.StufFout;
import nl.zaakregie.stuf.fout.StufFoutcode;
import nl.zaakregie.stuf.schema.StufElement;
import nl.zaakregie.stuf.schema.Waarde;
import nl.zaakregie.stuf.schema.zkn0310.BslHouder;
import nl.zaakregie.stuf.schema.zkn0310.BslVraag;
import nl.zaakregie.stuf.schema.zkn0310.EdcHouder;
import nl.zaakregie.stuf.schema.zkn0310.EdcVraag;
import nl.zaakregie.stuf.schema.zkn0310.ParametersAntwoord;
import nl.zaakregie.stuf.schema.zkn0310.ParametersVraag;
import nl.zaakregie.stuf.schema.zkn0310.ZakHouder;
import nl.zaakregie.stuf.schema.zkn0310.ZakVraag;
import org.jspecify.annotations.Nullable;

/** What all questions and answers share. */
final class Vragen {

    private Vragen() {}

    static ParametersVraag parameters() {
        ParametersVraag doel = new ParametersVraag();
        doel.setSortering(Waarde.van("1"));
        doel.setIndicatorVervolgvraag(Waarde.van("false"));
        return doel;
    }

    /** All there is comes in one answer. */
    static ParametersAntwoord compleet() {
        ParametersAntwoord doel = new ParametersAntwoord();
        doel.setIndicatorVervolgvraag(Waarde.van("false"));
        return doel;
    }

    static void keur(BslVraag vraag) {
        new Selectie(vraag.getGelijk(), vraag.getVanaf(), vraag.getTotEnMet(), eerste(vraag.getStart())).keur();
        keur(vraag.getParameters(), 9, vraag.getStart());
        if (vraag.getGelijk() != null) {
            Kennisgevingen.keurEntiteittype(vraag.getGelijk(), "BSL");
        }
    }

    static void keur(ZakVraag vraag) {
        new Selectie(vraag.getGelijk(), vraag.getVanaf(), vraag.getTotEnMet(), eerste(vraag.getStart())).keur();
        keur(vraag.getParameters(), 13, vraag.getStart());
        if (vraag.getScope() != null) {
            vraag.getScope().getObject().forEach(o -> keurReikwijdte(o, o.getIdentificatie() != null || vol(o)));
        }
        if (vraag.getGelijk() != null) {
            Kennisgevingen.keurEntiteittype(vraag.getGelijk(), "ZAK");
        }
    }

    static void keur(EdcVraag vraag) {
        new Selectie(vraag.getGelijk(), vraag.getVanaf(), vraag.getTotEnMet(), eerste(vraag.getStart())).keur();
        keur(vraag.getParameters(), 9, vraag.getStart());
        if (vraag.getScope() != null) {
            vraag.getScope()
                    .getObject()
                    .forEach(o -> keurReikwijdte(
                            o, o.getIdentificatie() != null || o.getTitel() != null || o.getInhoud() != null));
        }
        if (vraag.getGelijk() != null) {
            Kennisgevingen.keurEntiteittype(vraag.getGelijk(), "EDC");
        }
    }

    private static @Nullable StufElement eerste(@Nullable ZakHouder start) {
        return start == null ? null : start.getObject().stream().findFirst().orElse(null);
    }

    private static @Nullable StufElement eerste(@Nullable EdcHouder start) {
        return start == null ? null : start.getObject().stream().findFirst().orElse(null);
    }

    private static @Nullable StufElement eerste(@Nullable BslHouder start) {
        return start == null ? null : start.getObject().stream().findFirst().orElse(null);
    }

    private static boolean vol(nl.zaakregie.stuf.schema.zkn0310.ZakObject object) {
        return object.getOmschrijving() != null
                || object.getStartdatum() != null
                || !object.getIsVan().isEmpty()
                || !object.getHeeft().isEmpty()
                || !object.getHeeftRelevant().isEmpty();
    }

    private static void keur(@Nullable ParametersVraag parameters, int hoogsteSortering, @Nullable StufElement start) {
        if (parameters == null) {
            return;
        }
        Integer sortering = Waarden.getal(parameters.getSortering(), "parameters/sortering");
        if (sortering != null && (sortering < 0 || sortering > hoogsteSortering)) {
            throw new StufFout(StufFoutcode.STUF133, "parameters/sortering is hoogstens " + hoogsteSortering);
        }
        Boolean vervolg = Waarden.indicatie(parameters.getIndicatorVervolgvraag(), "parameters/indicatorVervolgvraag");
        if (Boolean.TRUE.equals(vervolg) && start == null) {
            throw new StufFout(StufFoutcode.STUF103, "start ontbreekt");
        }
    }

    private static void keurReikwijdte(StufElement object, boolean inhoud) {
        if (object.getReikwijdte() != null && inhoud) {
            throw new StufFout(StufFoutcode.STUF097, "scope/object");
        }
    }
}
