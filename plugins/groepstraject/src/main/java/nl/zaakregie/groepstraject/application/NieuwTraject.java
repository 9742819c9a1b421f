package nl.zaakregie.groepstraject.application;

import java.util.List;
import java.util.Optional;
import nl.zaakregie.api.kern.GroepId;
import nl.zaakregie.api.kern.MedewerkerId;
import nl.zaakregie.api.kern.Persoonsopgave;
import nl.zaakregie.api.kern.SignaalId;
import nl.zaakregie.groepstraject.domain.Groepsoort;

/**
 * A groepstraject to start, for an existing groep or for these persons.
 *
 * @param groep when given, {@code personen} plays no part
 * @param naam neutral label of a new groep; no names of persons
 */
public record NieuwTraject(
        Optional<GroepId> groep,
        List<Persoonsopgave> personen,
        Optional<String> naam,
        Groepsoort soort,
        MedewerkerId regisseur,
        boolean vertrouwelijk,
        Optional<SignaalId> aanleiding) {

    public NieuwTraject {
        personen = List.copyOf(personen);
    }

    public static NieuwTraject voorGroep(GroepId groep, MedewerkerId regisseur) {
        return new NieuwTraject(
                Optional.of(groep), List.of(), Optional.empty(), Groepsoort.OVERIG, regisseur, false, Optional.empty());
    }

    public static NieuwTraject voorPersonen(List<Persoonsopgave> personen, MedewerkerId regisseur) {
        return new NieuwTraject(
                Optional.empty(), personen, Optional.empty(), Groepsoort.OVERIG, regisseur, false, Optional.empty());
    }

    public NieuwTraject vertrouwelijk(boolean waarde) {
        return new NieuwTraject(groep, personen, naam, soort, regisseur, waarde, aanleiding);
    }

    public NieuwTraject naarAanleidingVan(SignaalId signaal) {
        return new NieuwTraject(groep, personen, naam, soort, regisseur, vertrouwelijk, Optional.of(signaal));
    }
}
