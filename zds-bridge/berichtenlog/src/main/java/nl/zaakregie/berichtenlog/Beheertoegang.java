package nl.zaakregie.berichtenlog;

import nl.zaakregie.api.kern.MedewerkerId;

/** Who may see the log and act on it. Beside a runtime: the role functioneel beheer; a host without one gives its own. */
@FunctionalInterface
public interface Beheertoegang {

    /**
     * @param handeling verb and noun
     * @return who it is
     * @throws nl.zaakregie.api.fout.SociaalDomeinException TOEGANG when nobody with that right is there
     */
    MedewerkerId eis(String handeling);
}
