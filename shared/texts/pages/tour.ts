const da = {
  heading: "Rundtur",
  start: "Tag rundturen på Noret (2 minutter)",
  startSays: "Ni stop, som viser, hvor tingene er. Du kan forlade den og fortsætte senere.",
  resume: "Fortsæt rundturen",
  again: "Tag rundturen igen",
  take: "Tag rundturen",
  of: (at: number, all: number) => `${at} af ${all}`,
  next: "Næste stop",
  back: "Forrige stop",
  leave: "Forlad rundturen",
  finish: "Slut",
  show: "Gå derhen",
  stops: {
    answer: {
      title: "Svaret står øverst",
      says: "Det er, hvad hver matrikel betaler. Tallet regnes om, hver gang du ændrer noget, og ændrer sig ikke af sig selv.",
    },
    map: {
      title: "Kortet",
      says: "Den stiplede linje er området, den lilla streg er slusen. Vælg en matrikel for at se dens andel. Alt på kortet findes også i listen.",
    },
    steps: {
      title: "Fire trin",
      says: "En sag går gennem Tegn, Vand og lov, Fordeling og Afgørelse. Du kan gå frem og tilbage, som du vil. Adressen husker, hvor du er.",
    },
    draw: {
      title: "Tegn",
      says: "Her står området og tiltaget: hvad der bygges, mod hvilket vand, og hvad det koster. Du kan tegne, skrive tal eller hente en fil.",
    },
    law: {
      title: "Vand og lov",
      says: "Skriv, hvor højt vandet når. Så siger siden, hvilken lov der gælder, hvem der kan betale, og hvad vandet koster om året. Det, ingen ved, er skraveret.",
    },
    key: {
      title: "Nøglen",
      says: "Nøglen deler ejernes del. Hver nøgle siger, hvor den er brugt før, og om et nævn har afvist den. Prøv en anden, og se tallet øverst flytte sig.",
    },
    roll: {
      title: "Partsfortegnelsen",
      says: "En linje for hver matrikel. Vælg en for at se, hvorfor den betaler netop det. Summen er hele regningen, på øren.",
    },
    decide: {
      title: "Afgørelse",
      says: "Her deler du tallene med ejerne, hører dem og træffer afgørelsen. Alt kan hentes som filer.",
    },
    save: {
      title: "Gem, og begynd din egen",
      says: "Her står, om det, du ser, er gemt. Nu kan du begynde din egen sag fra en skabelon eller en fil.",
    },
  },
};

/** Words of the guided tour on the demo. */
export const tourTexts: { da: typeof da; en: typeof da } = {
  da,
  en: {
    heading: "Tour",
    start: "Take the tour of Noret (2 minutes)",
    startSays: "Nine stops that show where things are. You can leave and go on later.",
    resume: "Go on with the tour",
    again: "Take the tour again",
    take: "Take the tour",
    of: (at, all) => `${at} of ${all}`,
    next: "Next stop",
    back: "Previous stop",
    leave: "Leave the tour",
    finish: "Finish",
    show: "Go there",
    stops: {
      answer: {
        title: "The answer stands first",
        says: "It is what each parcel pays. The number is computed anew each time you change something, and never changes by itself.",
      },
      map: {
        title: "The map",
        says: "The dashed line is the area, the purple line the sluice. Choose a parcel to see its share. All on the map is in the list too.",
      },
      steps: {
        title: "Four steps",
        says: "A case goes through Draw, Water and law, Share and Decide. Go back and forth as you like. The address remembers where you are.",
      },
      draw: {
        title: "Draw",
        says: "Here are the area and the measure: what is built, against which water, and what it costs. Draw, type numbers or open a file.",
      },
      law: {
        title: "Water and law",
        says: "Say how high the water reaches. The page then says which law applies, who can pay, and what the water costs a year. What nobody knows is hatched.",
      },
      key: {
        title: "The key",
        says: "The key shares the owners' part. Each key says where it was used before, and whether a board has struck it down. Try another, and see the number at the top move.",
      },
      roll: {
        title: "The roll",
        says: "A line for each parcel. Choose one to see why it pays just that. The sum is the whole bill, to the øre.",
      },
      decide: {
        title: "Decide",
        says: "Here you share the numbers with the owners, hear them and make the decision. All can be had as files.",
      },
      save: {
        title: "Save, and begin your own",
        says: "Here it says whether what you see is saved. Now you can begin your own case from a template or a file.",
      },
    },
  },
};
