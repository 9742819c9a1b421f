"use strict";

const melding = document.getElementById("melding");
const tabel = document.querySelector("table");
const rijen = tabel.querySelector("tbody");

function feiten(toestand) {
  const lijst = document.createElement("dl");
  for (const [naam, waarde] of Object.entries(toestand)) {
    const dt = document.createElement("dt");
    const dd = document.createElement("dd");
    dt.textContent = naam;
    dd.textContent = waarde;
    lijst.append(dt, dd);
  }
  return lijst;
}

function rij(onderdeel) {
  const tr = document.createElement("tr");
  const th = document.createElement("th");
  const td = document.createElement("td");
  th.scope = "row";
  th.textContent = onderdeel.naam;
  if (Object.keys(onderdeel.toestand).length > 0) {
    td.append(feiten(onderdeel.toestand));
  } else {
    td.textContent = "Werkt";
  }
  tr.append(th, td);
  return tr;
}

async function ververs() {
  try {
    const antwoord = await fetch("/start/toestand", { headers: { Accept: "application/json" } });
    if (!antwoord.ok) {
      throw new Error(String(antwoord.status));
    }
    const onderdelen = await antwoord.json();
    rijen.replaceChildren(...onderdelen.map(rij));
    tabel.hidden = false;
    const tijd = new Date().toLocaleTimeString("nl-NL");
    melding.textContent = `${onderdelen.length} onderdelen, bijgewerkt om ${tijd}.`;
  } catch (fout) {
    melding.textContent = "De toestand is nu niet op te halen. Ververs de pagina om het opnieuw te proberen.";
  }
}

ververs();
setInterval(ververs, 15000);
