package nl.zaakregie.stuf.mapping;

import java.util.List;
import nl.zaakregie.stuf.Stuurgegevens;
import nl.zaakregie.stuf.bericht.StuurgegevensMapper;
import nl.zaakregie.stuf.rgbz.Ingeschrevene;
import nl.zaakregie.stuf.rgbz.Persoonsantwoord;
import nl.zaakregie.stuf.schema.Waarde;
import nl.zaakregie.stuf.schema.bg0310.NpsAntwoord;
import nl.zaakregie.stuf.schema.bg0310.NpsHouder;
import nl.zaakregie.stuf.schema.bg0310.NpsObject;
import nl.zaakregie.stuf.schema.bg0310.ParametersAntwoord;
import org.jspecify.annotations.Nullable;

/** The answer with persons, npsLa01 of StUF-BG 3.10. Nobody found is an answer too, not a fault. */
public final class PersoonsantwoordMapper {

    private PersoonsantwoordMapper() {}

    public static NpsAntwoord naarBericht(Stuurgegevens kop, Persoonsantwoord antwoord) {
        NpsAntwoord bericht = new NpsAntwoord();
        bericht.setStuurgegevens(StuurgegevensMapper.naarBericht(kop));
        ParametersAntwoord parameters = new ParametersAntwoord();
        parameters.setIndicatorVervolgvraag(Waarde.van(String.valueOf(antwoord.meer())));
        bericht.setParameters(parameters);
        bericht.getMelding().addAll(antwoord.meldingen());
        if (!antwoord.personen().isEmpty()) {
            NpsHouder houder = new NpsHouder();
            antwoord.personen().forEach(p -> houder.getObject().add(IngeschreveneMapper.naar(p)));
            bericht.setAntwoord(houder);
        }
        return bericht;
    }

    /** An object without anything in it, which some gateways send for "not found", is left out. */
    public static Persoonsantwoord vanBericht(NpsAntwoord bericht) {
        NpsHouder houder = bericht.getAntwoord();
        List<Ingeschrevene> personen = houder == null || houder.isNil()
                ? List.of()
                : houder.getObject().stream()
                        .filter(PersoonsantwoordMapper::zegtIets)
                        .map(IngeschreveneMapper::van)
                        .toList();
        return new Persoonsantwoord(personen, meer(bericht.getParameters()), bericht.getMelding());
    }

    private static boolean zegtIets(NpsObject object) {
        return !object.isNil()
                && (Waarden.tekst(object.getInpBsn()) != null || Waarden.tekst(object.getGeslachtsnaam()) != null);
    }

    private static boolean meer(@Nullable ParametersAntwoord parameters) {
        return parameters != null
                && Boolean.TRUE.equals(
                        Waarden.indicatie(parameters.getIndicatorVervolgvraag(), "parameters/indicatorVervolgvraag"));
    }
}
