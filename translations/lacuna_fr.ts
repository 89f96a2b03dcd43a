<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>AgreementTable</name>
    <message>
        <source>term</source>
        <translation>terme</translation>
    </message>
    <message>
        <source>both</source>
        <translation>les deux</translation>
    </message>
    <message>
        <source>only %1</source>
        <translation>seulement %1</translation>
    </message>
    <message>
        <source>neither</source>
        <translation>aucun des deux</translation>
    </message>
    <message>
        <source>all terms, pooled</source>
        <translation>tous les termes, regroupés</translation>
    </message>
    <message>
        <source>%1: %2 and %3; studies both coded: %4</source>
        <translation>%1&#xa0;: %2 et %3&#x202f;; études codées par les deux&#xa0;: %4</translation>
    </message>
    <message>
        <source>– κ is undefined: there is no study that both coded</source>
        <translation>– κ est indéfini&#xa0;: aucune étude n’a été codée par les deux</translation>
    </message>
    <message>
        <source>– κ is undefined: both coders give the same answer on every study, so that chance would agree, too (Pe = 1)</source>
        <translation>– κ est indéfini&#xa0;: les deux codeurs donnent la même réponse pour chaque étude, si bien que le hasard s’accorderait aussi (Pe = 1)</translation>
    </message>
    <message>
        <source>Studies coded differently: %1</source>
        <translation>Études codées différemment&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>BuiltinCodebook</name>
    <message>
        <source>The built-in codebook is missing.</source>
        <translation>La grille de codage intégrée est introuvable.</translation>
    </message>
</context>
<context>
    <name>ChartGroups</name>
    <message>
        <source>Not appraised</source>
        <translation>Non évaluées</translation>
    </message>
    <message>
        <source>Not coded</source>
        <translation>Non codé</translation>
    </message>
</context>
<context>
    <name>ChartSeries</name>
    <message>
        <source>Studies</source>
        <translation>Études</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>Années</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Année</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tout</translation>
    </message>
    <message numerus="yes">
        <source>Other (%n)</source>
        <translation>
            <numerusform>Autre (%n)</numerusform>
            <numerusform>Autres (%n)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChartTable</name>
    <message>
        <source>undefined</source>
        <translation>indéfini</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>%1 (n)</source>
        <translation>%1 (n)</translation>
    </message>
    <message>
        <source>Distinct</source>
        <translation>Distinctes</translation>
    </message>
    <message>
        <source>Dimension</source>
        <translation>Dimension</translation>
    </message>
    <message>
        <source>Coders</source>
        <translation>Codeurs</translation>
    </message>
    <message>
        <source>unknown coder</source>
        <translation>codeur inconnu</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 et %2</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Année</translation>
    </message>
    <message>
        <source>Evidence coverage</source>
        <translation>Couverture par des données</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Couverture</translation>
    </message>
    <message>
        <source>Cells</source>
        <translation>Cellules</translation>
    </message>
</context>
<context>
    <name>CodebookFiles</name>
    <message>
        <source>Codebook, %1: %2</source>
        <translation>Grille de codage, %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>ligne %1</translation>
    </message>
    <message>
        <source>“%1” is no key of a dimension; use letters, digits and hyphens.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une clé de dimension&#x202f;; utilisez des lettres, des chiffres et des traits d’union.</translation>
    </message>
    <message>
        <source>The codebook is empty: it names no dimension.</source>
        <translation>La grille de codage est vide&#xa0;: elle ne nomme aucune dimension.</translation>
    </message>
    <message>
        <source>the dimension “%1” is named twice.</source>
        <translation>la dimension «&#xa0;%1&#xa0;» est nommée deux fois.</translation>
    </message>
    <message>
        <source>the term “%1” has no label.</source>
        <translation>le terme «&#xa0;%1&#xa0;» n’a pas de libellé.</translation>
    </message>
    <message>
        <source>the code “%1” is used twice in “%2”.</source>
        <translation>le code «&#xa0;%1&#xa0;» est employé deux fois dans «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>there is no term “%1” to be the parent of “%2”.</source>
        <translation>aucun terme «&#xa0;%1&#xa0;» ne peut être le parent de «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>“%1” is above itself: its parents form a ring.</source>
        <translation>«&#xa0;%1&#xa0;» est au-dessus de lui-même&#xa0;: ses parents forment une boucle.</translation>
    </message>
    <message>
        <source>“%1” is nested in a ring or in more than %2 levels.</source>
        <translation>«&#xa0;%1&#xa0;» est imbriqué dans une boucle ou sur plus de %2 niveaux.</translation>
    </message>
    <message>
        <source>there is no other dimension “%1” whose terms could be used.</source>
        <translation>aucune autre dimension «&#xa0;%1&#xa0;» dont reprendre les termes.</translation>
    </message>
    <message>
        <source>“%1” cannot use the terms of “%2”.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas employer les termes de «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>The file is larger than 64 MB: this is no codebook.</source>
        <translation>Le fichier dépasse 64 Mo&#xa0;: ce n’est pas une grille de codage.</translation>
    </message>
    <message>
        <source>the text is not UTF-8. Save the file as “CSV UTF-8” and try again.</source>
        <translation>le texte n’est pas en UTF-8. Enregistrez le fichier en «&#xa0;CSV UTF-8&#xa0;» et réessayez.</translation>
    </message>
    <message>
        <source>%1 fields, but the header has %2.</source>
        <translation>%1 champs, alors que l’en-tête en compte %2.</translation>
    </message>
    <message>
        <source>the header has no column “%1”.</source>
        <translation>l’en-tête n’a pas de colonne «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>a quotation mark stands where it cannot.</source>
        <translation>un guillemet se trouve là où il ne peut pas être.</translation>
    </message>
    <message>
        <source>a quotation mark is never closed.</source>
        <translation>un guillemet n’est jamais fermé.</translation>
    </message>
    <message>
        <source>a field is too long, or there are too many.</source>
        <translation>un champ est trop long, ou il y en a trop.</translation>
    </message>
    <message>
        <source>an object is expected.</source>
        <translation>un objet est attendu.</translation>
    </message>
    <message>
        <source>%1, term %2</source>
        <translation>%1, terme %2</translation>
    </message>
    <message>
        <source>it has no code.</source>
        <translation>il n’a pas de code.</translation>
    </message>
    <message>
        <source>this is not valid JSON.</source>
        <translation>ce n’est pas du JSON valide.</translation>
    </message>
    <message>
        <source>This JSON is no codebook: it has no list “dimensions”.</source>
        <translation>Ce JSON n’est pas une grille de codage&#xa0;: il n’a pas de liste «&#xa0;dimensions&#xa0;».</translation>
    </message>
    <message>
        <source>dimension %1</source>
        <translation>dimension %1</translation>
    </message>
</context>
<context>
    <name>CountryTree</name>
    <message>
        <source>The list of countries cannot be read.</source>
        <translation>La liste des pays ne peut pas être lue.</translation>
    </message>
</context>
<context>
    <name>CoverageOverTime</name>
    <message>
        <source>There is no catalogue to count.</source>
        <translation>Il n’y a pas de catalogue à compter.</translation>
    </message>
    <message>
        <source>Looking back</source>
        <translation>Rétrospective</translation>
    </message>
</context>
<context>
    <name>FilterEntries</name>
    <message>
        <source>Search: %1</source>
        <translation>Recherche&#xa0;: %1</translation>
    </message>
    <message>
        <source>filter</source>
        <translation>filtre</translation>
    </message>
    <message>
        <source>Collection: %1</source>
        <translation>Collection&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>FilterText</name>
    <message>
        <source>unknown term</source>
        <translation>terme inconnu</translation>
    </message>
    <message>
        <source>not coded</source>
        <translation>non codé</translation>
    </message>
    <message>
        <source>unknown dimension</source>
        <translation>dimension inconnue</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source> or </source>
        <translation> ou </translation>
    </message>
    <message>
        <source> and </source>
        <translation> et </translation>
    </message>
    <message>
        <source>%1: not %2</source>
        <translation>%1&#xa0;: pas %2</translation>
    </message>
    <message>
        <source>Year %1</source>
        <translation>Année %1</translation>
    </message>
    <message>
        <source>Years %1–%2</source>
        <translation>Années %1–%2</translation>
    </message>
    <message>
        <source>From %1 on</source>
        <translation>À partir de %1</translation>
    </message>
    <message>
        <source>Up to %1</source>
        <translation>Jusqu’à %1</translation>
    </message>
    <message>
        <source>without undated studies</source>
        <translation>sans les études non datées</translation>
    </message>
    <message>
        <source>undated studies kept</source>
        <translation>études non datées gardées</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Search: “%1”</source>
        <translation>Recherche&#xa0;: «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>unknown collection</source>
        <translation>collection inconnue</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>Collection</translation>
    </message>
</context>
<context>
    <name>GapClasses</name>
    <message>
        <source>not applicable</source>
        <translation>sans objet</translation>
    </message>
    <message>
        <source>absolute gap</source>
        <translation>lacune absolue</translation>
    </message>
    <message>
        <source>in progress</source>
        <translation>en cours</translation>
    </message>
    <message>
        <source>thin</source>
        <translation>peu couvert</translation>
    </message>
    <message>
        <source>synthesis gap</source>
        <translation>lacune de synthèse</translation>
    </message>
    <message>
        <source>low confidence</source>
        <translation>faible confiance</translation>
    </message>
    <message>
        <source>stale</source>
        <translation>ancien</translation>
    </message>
    <message>
        <source>single method</source>
        <translation>méthode unique</translation>
    </message>
    <message>
        <source>covered</source>
        <translation>couvert</translation>
    </message>
</context>
<context>
    <name>GapMapBuilder</name>
    <message>
        <source>There is no catalogue to count.</source>
        <translation>Il n’y a pas de catalogue à compter.</translation>
    </message>
    <message>
        <source>Choose a dimension for the rows: the one asked for does not exist.</source>
        <translation>Choisissez une dimension pour les lignes&#xa0;: celle demandée n’existe pas.</translation>
    </message>
    <message>
        <source>Choose a dimension for the columns: the one asked for does not exist.</source>
        <translation>Choisissez une dimension pour les colonnes&#xa0;: celle demandée n’existe pas.</translation>
    </message>
    <message>
        <source>Choose a dimension for the segments: the one asked for does not exist.</source>
        <translation>Choisissez une dimension pour les segments&#xa0;: celle demandée n’existe pas.</translation>
    </message>
    <message>
        <source>Rows and columns are both “%1”. Choose two different dimensions.</source>
        <translation>Les lignes et les colonnes sont toutes deux «&#xa0;%1&#xa0;». Choisissez deux dimensions différentes.</translation>
    </message>
    <message>
        <source>The rows are limited to a term that their dimension does not have.</source>
        <translation>Les lignes sont limitées à un terme que leur dimension n’a pas.</translation>
    </message>
    <message>
        <source>The columns are limited to a term that their dimension does not have.</source>
        <translation>Les colonnes sont limitées à un terme que leur dimension n’a pas.</translation>
    </message>
    <message>
        <source>Not coded</source>
        <translation>Non codé</translation>
    </message>
    <message>
        <source>practices</source>
        <translation>pratiques</translation>
    </message>
    <message>
        <source>studies</source>
        <translation>études</translation>
    </message>
    <message>
        <source>This question has %1 cells. Show fewer levels of the rows or columns.</source>
        <translation>Cette question compte %1 cellules. Affichez moins de niveaux de lignes ou de colonnes.</translation>
    </message>
    <message>
        <source>There is no burden table “%1”: this catalogue has none.</source>
        <translation>Il n’y a pas de table de charge «&#xa0;%1&#xa0;»&#xa0;: ce catalogue n’en a aucune.</translation>
    </message>
    <message>
        <source>There is no burden table “%1”. There are: %2</source>
        <translation>Il n’y a pas de table de charge «&#xa0;%1&#xa0;». Il y a&#xa0;: %2</translation>
    </message>
    <message>
        <source>The burden table “%1” is of “%2”, which is neither the rows nor the columns of this question.</source>
        <translation>La table de charge «&#xa0;%1&#xa0;» porte sur «&#xa0;%2&#xa0;», qui n’est ni en lignes ni en colonnes de cette question.</translation>
    </message>
    <message>
        <source>Choose another dimension to cross the segments with: the one asked for does not exist, or divides them already.</source>
        <translation>Choisissez une autre dimension avec laquelle croiser les segments&#xa0;: celle demandée n’existe pas ou les divise déjà.</translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>État en %1</translation>
    </message>
    <message>
        <source>As of %1 (undated studies kept)</source>
        <translation>État en %1 (études non datées gardées)</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <translation>%1&#x202f;; %2</translation>
    </message>
</context>
<context>
    <name>GapMapTable</name>
    <message>
        <source>– absolute gap   (n) in progress   n. thin   nΣ synthesis gap   n▽ low confidence   n&lt; stale   n① single method   × not applicable</source>
        <translation>– lacune absolue   (n) en cours   n. peu couvert   nΣ lacune de synthèse   n▽ faible confiance   n&lt; ancien   n① méthode unique   × sans objet</translation>
    </message>
    <message>
        <source>n = %1 %2; not coded in %3: %4, in %5: %6</source>
        <translation>n = %1 %2&#x202f;; non codés en %3&#xa0;: %4, en %5&#xa0;: %6</translation>
    </message>
    <message>
        <source>Coverage %1 (%2 of %3 applicable cells); with evidence %4</source>
        <translation>Couverture %1 (%2 cellules applicables sur %3)&#x202f;; avec des données %4</translation>
    </message>
    <message>
        <source>Thin below %1; synthesis from %2 primary studies; stale after %3 years, reference year %4; confidence floor %5</source>
        <translation>Peu couvert en dessous de %1&#x202f;; synthèse à partir de %2 études primaires&#x202f;; ancien après %3 ans, année de référence %4&#x202f;; seuil de confiance %5</translation>
    </message>
    <message>
        <source>Filter: %1</source>
        <translation>Filtre&#xa0;: %1</translation>
    </message>
    <message>
        <source>Searched on %1</source>
        <translation>Recherche effectuée le %1</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Rang</translation>
    </message>
    <message>
        <source>Gap</source>
        <translation>Lacune</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Classe</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Score</translation>
    </message>
    <message>
        <source>Need</source>
        <translation>Besoin</translation>
    </message>
    <message>
        <source>Shortfall</source>
        <translation>Déficit</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Poids</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Attendu</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>unit: %1</source>
        <translation>unité&#xa0;: %1</translation>
    </message>
    <message>
        <source>year: %1</source>
        <translation>année&#xa0;: %1</translation>
    </message>
    <message>
        <source>source: %1</source>
        <translation>source&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 weighed by burden: %2</source>
        <translation>%1 pondéré par la charge&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>GapMapText</name>
    <message>
        <source>code</source>
        <translation>code</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
</context>
<context>
    <name>GapWords</name>
    <message>
        <source>All %1 completed studies use the same group of methods.</source>
        <translation>Les %1 études achevées emploient toutes le même groupe de méthodes.</translation>
    </message>
    <message>
        <source>%1 primary studies (%2 or more want a synthesis) and no dated systematic review or evidence map.</source>
        <translation>%1 études primaires (à partir de %2, une synthèse est souhaitée) et aucune revue systématique ou carte de données probantes datée.</translation>
    </message>
    <message>
        <source>%1 primary studies (%2 or more want a synthesis), but the newest systematic review or evidence map is of %3, not newer than %4 years in %5.</source>
        <translation>%1 études primaires (à partir de %2, une synthèse est souhaitée), mais la revue systématique ou carte de données probantes la plus récente est de %3 et n’a pas moins de %4 ans en %5.</translation>
    </message>
    <message>
        <source>Covered: %1 completed, %2 or more are enough.</source>
        <translation>Couvert&#xa0;: %1 achevées, %2 ou plus suffisent.</translation>
    </message>
    <message>
        <source>Covered: %1 completed, %2 or more are enough; the newest is of %3.</source>
        <translation>Couvert&#xa0;: %1 achevées, %2 ou plus suffisent&#x202f;; la plus récente est de %3.</translation>
    </message>
    <message>
        <source>Declared not applicable: never a gap, left out of coverage.</source>
        <translation>Déclaré sans objet&#xa0;: jamais une lacune, exclu de la couverture.</translation>
    </message>
    <message>
        <source>Nothing completed, ongoing or planned.</source>
        <translation>Rien d’achevé, en cours ou prévu.</translation>
    </message>
    <message>
        <source>Nothing completed yet; ongoing or planned: %1.</source>
        <translation>Rien d’achevé pour l’instant&#x202f;; en cours ou prévues&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Only %1 completed; fewer than %2 is thin.</source>
        <translation>Seulement %1 achevées&#x202f;; moins de %2, c’est peu couvert.</translation>
    </message>
    <message>
        <source>None of the %1 appraised studies reaches the confidence floor (%2).</source>
        <translation>Aucune des %1 études évaluées n’atteint le seuil de confiance (%2).</translation>
    </message>
    <message>
        <source>Newest completed study is of %1, more than %2 years before %3.</source>
        <translation>L’étude achevée la plus récente est de %1, plus de %2 ans avant %3.</translation>
    </message>
    <message>
        <source>Studies that are not coded in both dimensions: %1. No gap is judged here.</source>
        <translation>Études non codées dans les deux dimensions&#xa0;: %1. Aucune lacune n’est jugée ici.</translation>
    </message>
    <message>
        <source>Not appraised: nothing here has a confidence rating.</source>
        <translation>Non évalué&#xa0;: rien ici n’a de cote de confiance.</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>%1, %2 cells</source>
        <translation>%1, %2 cellules</translation>
    </message>
    <message>
        <source>%1: nothing at all, one cell</source>
        <translation>%1&#xa0;: rien du tout, une cellule</translation>
    </message>
    <message>
        <source>%1: nothing at all, %2 cells</source>
        <translation>%1&#xa0;: rien du tout, %2 cellules</translation>
    </message>
    <message>
        <source>%1 = 100 × need %2 × shortfall %3 × weight %4</source>
        <translation>%1 = 100 × besoin %2 × déficit %3 × poids %4</translation>
    </message>
    <message>
        <source>No practice is recorded.</source>
        <translation>Aucune pratique n’est enregistrée.</translation>
    </message>
    <message>
        <source>Only %1 practices recorded; fewer than %2 is thin.</source>
        <translation>Seulement %1 pratiques enregistrées&#x202f;; moins de %2, c’est peu couvert.</translation>
    </message>
    <message>
        <source>None of the %1 practices with a confidence reaches the floor (%2).</source>
        <translation>Aucune des %1 pratiques ayant un niveau de confiance n’atteint le seuil (%2).</translation>
    </message>
    <message>
        <source>Covered: %1 practices, %2 or more are enough.</source>
        <translation>Couvert&#xa0;: %1 pratiques, %2 ou plus suffisent.</translation>
    </message>
    <message>
        <source>Practices that are not coded in both dimensions: %1. No gap is judged here.</source>
        <translation>Pratiques non codées dans les deux dimensions&#xa0;: %1. Aucune lacune n’est jugée ici.</translation>
    </message>
</context>
<context>
    <name>MergeTable</name>
    <message>
        <source>Records side by side</source>
        <translation>Références côte à côte</translation>
    </message>
</context>
<context>
    <name>ReferenceTypes</name>
    <message>
        <source>Journal article</source>
        <translation>Article de revue</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>Livre</translation>
    </message>
    <message>
        <source>Book chapter</source>
        <translation>Chapitre de livre</translation>
    </message>
    <message>
        <source>Thesis</source>
        <translation>Thèse</translation>
    </message>
    <message>
        <source>Conference proceedings</source>
        <translation>Actes de conférence</translation>
    </message>
    <message>
        <source>Conference paper</source>
        <translation>Communication de conférence</translation>
    </message>
    <message>
        <source>Unpublished work</source>
        <translation>Travail non publié</translation>
    </message>
    <message>
        <source>Manuscript</source>
        <translation>Manuscrit</translation>
    </message>
    <message>
        <source>In press</source>
        <translation>Sous presse</translation>
    </message>
    <message>
        <source>Government document</source>
        <translation>Document officiel</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Norme</translation>
    </message>
    <message>
        <source>Legal rule or regulation</source>
        <translation>Règle juridique ou règlement</translation>
    </message>
    <message>
        <source>Statute</source>
        <translation>Loi</translation>
    </message>
    <message>
        <source>Bill</source>
        <translation>Projet de loi</translation>
    </message>
    <message>
        <source>Court case</source>
        <translation>Décision de justice</translation>
    </message>
    <message>
        <source>Hearing</source>
        <translation>Audition</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Page web</translation>
    </message>
    <message>
        <source>Blog</source>
        <translation>Blog</translation>
    </message>
    <message>
        <source>Internet communication</source>
        <translation>Communication en ligne</translation>
    </message>
    <message>
        <source>Newspaper article</source>
        <translation>Article de journal</translation>
    </message>
    <message>
        <source>Magazine article</source>
        <translation>Article de magazine</translation>
    </message>
    <message>
        <source>Whole journal</source>
        <translation>Revue entière</translation>
    </message>
    <message>
        <source>Electronic article</source>
        <translation>Article électronique</translation>
    </message>
    <message>
        <source>Electronic book</source>
        <translation>Livre électronique</translation>
    </message>
    <message>
        <source>Electronic book chapter</source>
        <translation>Chapitre de livre électronique</translation>
    </message>
    <message>
        <source>Edited book</source>
        <translation>Ouvrage collectif</translation>
    </message>
    <message>
        <source>Serial</source>
        <translation>Publication en série</translation>
    </message>
    <message>
        <source>Pamphlet</source>
        <translation>Brochure</translation>
    </message>
    <message>
        <source>Data file</source>
        <translation>Fichier de données</translation>
    </message>
    <message>
        <source>Online database</source>
        <translation>Base de données en ligne</translation>
    </message>
    <message>
        <source>Aggregated database</source>
        <translation>Base de données agrégée</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Vidéo</translation>
    </message>
    <message>
        <source>Film</source>
        <translation>Film</translation>
    </message>
    <message>
        <source>Sound recording</source>
        <translation>Enregistrement sonore</translation>
    </message>
    <message>
        <source>Audiovisual or online multimedia</source>
        <translation>Audiovisuel ou multimédia en ligne</translation>
    </message>
    <message>
        <source>Slides</source>
        <translation>Diapositives</translation>
    </message>
    <message>
        <source>Personal communication</source>
        <translation>Communication personnelle</translation>
    </message>
    <message>
        <source>Encyclopaedia</source>
        <translation>Encyclopédie</translation>
    </message>
    <message>
        <source>Dictionary</source>
        <translation>Dictionnaire</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Carte</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Autre</translation>
    </message>
</context>
<context>
    <name>Text</name>
    <message>
        <source>Looking for duplicates</source>
        <translation>Recherche de doublons</translation>
    </message>
    <message>
        <source>Comparing studies</source>
        <translation>Comparaison des études</translation>
    </message>
    <message>
        <source>a study that is not listed</source>
        <translation>une étude qui n’est pas listée</translation>
    </message>
</context>
<context>
    <name>lacuna::AgendaPage</name>
    <message>
        <source>No agenda yet</source>
        <translation>Pas encore de programme</translation>
    </message>
    <message>
        <source>When there are ballots, the options stand here in their order, each with what the catalogue knows of its gap: the beginning of a research agenda.</source>
        <translation>Dès qu’il y a des bulletins, les options figurent ici dans leur ordre, chacune avec ce que le catalogue sait de sa lacune&#xa0;: l’ébauche d’un programme de recherche.</translation>
    </message>
    <message>
        <source>Research agenda</source>
        <translation>Programme de recherche</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>The agenda as Word, PowerPoint, Excel, PDF or web page</source>
        <translation>Le programme en Word, PowerPoint, Excel, PDF ou page web</translation>
    </message>
    <message>
        <source>Options, best first</source>
        <translation>Options, les meilleures d’abord</translation>
    </message>
    <message>
        <source>Shows the gap in the matrix</source>
        <translation>Montre la lacune dans la matrice</translation>
    </message>
    <message>
        <source>&amp;Rationale</source>
        <translation>&amp;Justification</translation>
    </message>
    <message>
        <source>Why this, and why now</source>
        <translation>Pourquoi cela, et pourquoi maintenant</translation>
    </message>
    <message>
        <source>Proposed &amp;method</source>
        <translation>&amp;Méthode proposée</translation>
    </message>
    <message>
        <source>How it could be studied, with which safeguards</source>
        <translation>Comment l’étudier, avec quels garde-fous</translation>
    </message>
    <message>
        <source>&amp;Countries</source>
        <translation>Pa&amp;ys</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>Possible &amp;partners</source>
        <translation>&amp;Partenaires possibles</translation>
    </message>
    <message>
        <source>Who could do it, and with whom</source>
        <translation>Qui pourrait le faire, et avec qui</translation>
    </message>
    <message>
        <source>%1   %2</source>
        <translation>%1   %2</translation>
    </message>
    <message>
        <source>Rank %1</source>
        <translation>Rang %1</translation>
    </message>
    <message>
        <source>Nobody answered</source>
        <translation>Personne n’a répondu</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>95 % interval of the rank: %1 to %2</source>
        <translation>Intervalle du rang à 95&#xa0;%&#xa0;: %1 à %2</translation>
    </message>
    <message>
        <source>Gap: %1 →</source>
        <translation>Lacune&#xa0;: %1 →</translation>
    </message>
    <message>
        <source>Research agenda: %1</source>
        <translation>Programme de recherche&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>lacuna::AgreementCommand</name>
    <message>
        <source>this catalogue has no coders</source>
        <translation>ce catalogue n’a pas de codeurs</translation>
    </message>
    <message>
        <source>there is no coder “%1”; this catalogue has %2</source>
        <translation>il n’y a pas de codeur «&#xa0;%1&#xa0;»&#x202f;; ce catalogue a %2</translation>
    </message>
    <message>
        <source>--coders takes two names, A,B, not “%1”</source>
        <translation>--coders prend deux noms, A,B, pas «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>--coders takes two different coders, not “%1”</source>
        <translation>--coders prend deux codeurs différents, pas «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>no two coders coded the same study in %1</source>
        <translation>il n’y a pas deux codeurs qui aient codé la même étude dans %1</translation>
    </message>
    <message>
        <source>say in which dimension with --dimension DIM</source>
        <translation>dites dans quelle dimension avec --dimension DIM</translation>
    </message>
    <message>
        <source>tells how far coders agree (Cohen&apos;s κ) and where they do not</source>
        <translation>dit dans quelle mesure les codeurs s’accordent (κ de Cohen) et où ils divergent</translation>
    </message>
    <message>
        <source>the dimension whose codings are compared</source>
        <translation>la dimension dont les codages sont comparés</translation>
    </message>
    <message>
        <source>two coders (all who have studies in common)</source>
        <translation>deux codeurs (tous ceux qui ont des études en commun)</translation>
    </message>
    <message>
        <source>output format (json)</source>
        <translation>format de sortie (json)</translation>
    </message>
    <message>
        <source>write there instead of to the screen</source>
        <translation>écrire là plutôt qu’à l’écran</translation>
    </message>
</context>
<context>
    <name>lacuna::AgreementPlot</name>
    <message>
        <source>%1: %2 %3, %4 %5</source>
        <translation>%1&#xa0;: %2 %3, %4 %5</translation>
    </message>
    <message>
        <source>%1: %2, agreement %3</source>
        <translation>%1&#xa0;: %2, accord %3</translation>
    </message>
    <message>
        <source>Score against agreement</source>
        <translation>Score et accord</translation>
    </message>
</context>
<context>
    <name>lacuna::Amstar2</name>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Is it clear whom, what, compared with what and which outcomes the review is about?</source>
        <translation>Est-il clair sur qui, sur quoi, par comparaison avec quoi et sur quels critères de jugement porte la revue&#x202f;?</translation>
    </message>
    <message>
        <source>All four can be found in the question or the inclusion criteria. A time frame is welcome, not needed.</source>
        <translation>Les quatre figurent dans la question ou dans les critères d’inclusion. Une période est bienvenue, mais pas nécessaire.</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Protocole</translation>
    </message>
    <message>
        <source>Were the methods laid down before the review began, and is every departure from them explained?</source>
        <translation>Les méthodes ont-elles été fixées avant le début de la revue, et tout écart est-il expliqué&#x202f;?</translation>
    </message>
    <message>
        <source>Yes: registered, with the plan for combining results and for differences between them. Partial yes: a written protocol with question, search, criteria and risk of bias only.</source>
        <translation>Oui&#xa0;: enregistré, avec ce qui est prévu pour combiner les résultats et pour traiter leurs différences. Oui partiel&#xa0;: seulement un protocole écrit avec la question, la recherche, les critères et le risque de biais.</translation>
    </message>
    <message>
        <source>Study designs</source>
        <translation>Plans d’étude</translation>
    </message>
    <message>
        <source>Does the review say why it takes the study designs it takes?</source>
        <translation>La revue dit-elle pourquoi elle retient les plans d’étude qu’elle retient&#x202f;?</translation>
    </message>
    <message>
        <source>A reason for randomized studies only, for others only, or for both.</source>
        <translation>Une raison de n’inclure que des études randomisées, que d’autres études, ou les deux.</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Recherche</translation>
    </message>
    <message>
        <source>Was the search wide enough to find what there is?</source>
        <translation>La recherche était-elle assez large pour trouver ce qui existe&#x202f;?</translation>
    </message>
    <message>
        <source>Partial yes: two databases or more, the search words given, limits justified. Yes: also reference lists, registers, experts and grey literature where they matter, at most two years before the review was finished.</source>
        <translation>Oui partiel&#xa0;: au moins deux bases de données, les mots de la recherche indiqués, les limites justifiées. Oui&#xa0;: en plus, les listes de références, les registres, les experts et la littérature grise là où ils comptent, au plus deux ans avant la fin de la revue.</translation>
    </message>
    <message>
        <source>Selection by two</source>
        <translation>Sélection en double</translation>
    </message>
    <message>
        <source>Did two people choose the studies independently of each other?</source>
        <translation>Deux personnes ont-elles choisi les études indépendamment l’une de l’autre&#x202f;?</translation>
    </message>
    <message>
        <source>Or one, after two had agreed well on a sample (80% or more).</source>
        <translation>Ou une seule, après un bon accord entre deux personnes sur un échantillon (80&#xa0;% ou plus).</translation>
    </message>
    <message>
        <source>Extraction by two</source>
        <translation>Extraction en double</translation>
    </message>
    <message>
        <source>Did two people take the data from the studies independently of each other?</source>
        <translation>Deux personnes ont-elles extrait les données des études indépendamment l’une de l’autre&#x202f;?</translation>
    </message>
    <message>
        <source>Excluded studies</source>
        <translation>Études exclues</translation>
    </message>
    <message>
        <source>Are the studies left out after reading the full text listed, each with the reason?</source>
        <translation>Les études écartées après lecture du texte intégral sont-elles listées, chacune avec le motif&#x202f;?</translation>
    </message>
    <message>
        <source>Partial yes: listed, but not why each was left out.</source>
        <translation>Oui partiel&#xa0;: listées, mais sans le motif d’exclusion de chacune.</translation>
    </message>
    <message>
        <source>Included studies</source>
        <translation>Études incluses</translation>
    </message>
    <message>
        <source>Are the included studies described in enough detail?</source>
        <translation>Les études incluses sont-elles décrites avec assez de détails&#x202f;?</translation>
    </message>
    <message>
        <source>Partial yes: people, interventions, comparisons, outcomes and designs are described. Yes: in detail, with setting and length of follow-up.</source>
        <translation>Oui partiel&#xa0;: les populations, les interventions, les comparaisons, les critères de jugement et les plans d’étude sont décrits. Oui&#xa0;: en détail, avec le contexte et la durée de suivi.</translation>
    </message>
    <message>
        <source>Risk of bias</source>
        <translation>Risque de biais</translation>
    </message>
    <message>
        <source>Was the risk of bias in each study judged with a sound technique?</source>
        <translation>Le risque de biais de chaque étude a-t-il été évalué avec une technique fiable&#x202f;?</translation>
    </message>
    <message>
        <source>Judge what the review includes; with both randomized and other studies the weaker part counts. Partial yes: allocation and blinding, or confounding and selection, were judged. Yes: also selective reporting and how exposures and outcomes were measured.</source>
        <translation>Évaluez ce que la revue inclut&#x202f;; s’il y a des études randomisées et d’autres, c’est la partie la plus faible qui compte. Oui partiel&#xa0;: l’assignation et l’aveugle, ou les facteurs de confusion et la sélection, ont été évalués. Oui&#xa0;: en plus, la présentation sélective des résultats et la façon dont les expositions et les critères de jugement ont été mesurés.</translation>
    </message>
    <message>
        <source>Funding of the studies</source>
        <translation>Financement des études</translation>
    </message>
    <message>
        <source>Does the review tell who paid for the included studies?</source>
        <translation>La revue dit-elle qui a financé les études incluses&#x202f;?</translation>
    </message>
    <message>
        <source>That it was looked for and not stated is an answer, too.</source>
        <translation>Dire que cela a été cherché et n’est pas indiqué est aussi une réponse.</translation>
    </message>
    <message>
        <source>Combining results</source>
        <translation>Combinaison des résultats</translation>
    </message>
    <message>
        <source>If results were pooled, were the statistical methods right?</source>
        <translation>Si les résultats ont été combinés, les méthodes statistiques étaient-elles appropriées&#x202f;?</translation>
    </message>
    <message>
        <source>Pooling is justified, weighted, looks into differences between studies, and keeps randomized and other studies apart. Not applicable: nothing was pooled.</source>
        <translation>La combinaison est justifiée, pondérée, examine les différences entre études, et sépare les études randomisées des autres. Sans objet&#xa0;: rien n’a été combiné.</translation>
    </message>
    <message>
        <source>Bias and the pooled result</source>
        <translation>Biais et résultat combiné</translation>
    </message>
    <message>
        <source>If results were pooled, was it examined what biased studies do to the pooled result?</source>
        <translation>Si les résultats ont été combinés, l’effet des études biaisées sur le résultat combiné a-t-il été examiné&#x202f;?</translation>
    </message>
    <message>
        <source>Only studies of low risk were pooled, or the result was analysed by risk. Not applicable: nothing was pooled.</source>
        <translation>Seules des études à faible risque ont été combinées, ou le résultat a été analysé selon le risque. Sans objet&#xa0;: rien n’a été combiné.</translation>
    </message>
    <message>
        <source>Bias and the conclusions</source>
        <translation>Biais et conclusions</translation>
    </message>
    <message>
        <source>Do the conclusions take the risk of bias of the studies into account?</source>
        <translation>Les conclusions tiennent-elles compte du risque de biais des études&#x202f;?</translation>
    </message>
    <message>
        <source>Only studies of low risk are included, or it is discussed what bias may have done to the results.</source>
        <translation>Seules des études à faible risque sont incluses, ou l’effet possible des biais sur les résultats est discuté.</translation>
    </message>
    <message>
        <source>Differences in results</source>
        <translation>Différences de résultats</translation>
    </message>
    <message>
        <source>Are differences between the studies&apos; results explained and discussed?</source>
        <translation>Les différences entre les résultats des études sont-elles expliquées et discutées&#x202f;?</translation>
    </message>
    <message>
        <source>There are none to speak of, or their sources were looked for and what they mean is said.</source>
        <translation>Il n’y en a pas de notables, ou leurs sources ont été cherchées et ce qu’elles signifient est dit.</translation>
    </message>
    <message>
        <source>Publication bias</source>
        <translation>Biais de publication</translation>
    </message>
    <message>
        <source>If results were pooled, was it examined whether small or unwelcome studies are missing?</source>
        <translation>Si les résultats ont été combinés, a-t-on examiné s’il manque des études petites ou aux résultats malvenus&#x202f;?</translation>
    </message>
    <message>
        <source>By a graph or a test, and what it may have done to the result is discussed. Not applicable: nothing was pooled.</source>
        <translation>Par un graphique ou un test, et l’effet possible sur le résultat est discuté. Sans objet&#xa0;: rien n’a été combiné.</translation>
    </message>
    <message>
        <source>Conflicts of interest</source>
        <translation>Conflits d’intérêts</translation>
    </message>
    <message>
        <source>Do the authors of the review state their own interests and who paid for it?</source>
        <translation>Les auteurs de la revue déclarent-ils leurs propres intérêts et qui l’a financée&#x202f;?</translation>
    </message>
    <message>
        <source>They say they have none, or how they dealt with them.</source>
        <translation>Ils disent n’en avoir aucun, ou comment ils les ont gérés.</translation>
    </message>
</context>
<context>
    <name>lacuna::AppendixSlides</name>
    <message numerus="yes">
        <source>All %1 cells with studies</source>
        <translation>
            <numerusform>%1 cellule avec des études</numerusform>
            <numerusform>Les %1 cellules avec des études</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 cells with studies</source>
        <translation>%1 cellules avec des études sur %2</translation>
    </message>
    <message>
        <source>at most %1 studies of each</source>
        <translation>au plus %1 études pour chacune</translation>
    </message>
    <message>
        <source>A spreadsheet or a web page lists them all.</source>
        <translation>Un classeur ou une page web les liste toutes.</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message numerus="yes">
        <source>%n completed</source>
        <translation>
            <numerusform>%n achevée</numerusform>
            <numerusform>%n achevées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ongoing</source>
        <translation>
            <numerusform>%n en cours</numerusform>
            <numerusform>%n en cours</numerusform>
        </translation>
    </message>
    <message>
        <source>the first %1</source>
        <translation>les %1 premières</translation>
    </message>
    <message>
        <source>Study</source>
        <translation>Étude</translation>
    </message>
    <message>
        <source>Where to find it</source>
        <translation>Où la trouver</translation>
    </message>
    <message>
        <source>Studies by cell: %1</source>
        <translation>Études par cellule&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Studies of cells</source>
        <translation>Études des cellules</translation>
    </message>
    <message>
        <source>The studies of each cell of the gap matrix, with a link to each. The heading of a cell leads back to the matrix.</source>
        <translation>Les études de chaque cellule de la matrice des lacunes, avec un lien vers chacune. Le titre d’une cellule ramène à la matrice.</translation>
    </message>
    <message>
        <source>All %1 studies in the matrices shown</source>
        <translation>Les %1 études des matrices affichées</translation>
    </message>
    <message>
        <source>%1 of the %2 studies in the matrices shown. A spreadsheet or a web page lists them all.</source>
        <translation>%1 des %2 études des matrices affichées. Un classeur ou une page web les liste toutes.</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
    <message>
        <source>References of studies, with a link to each</source>
        <translation>Références des études, avec un lien vers chacune</translation>
    </message>
    <message>
        <source>those of the gravest gaps</source>
        <translation>celles des lacunes les plus graves</translation>
    </message>
    <message numerus="yes">
        <source>%n of them coded no more precisely</source>
        <translation>
            <numerusform>dont %n codée sans plus de précision</numerusform>
            <numerusform>dont %n codées sans plus de précision</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lacuna::AppraisalItemPanel</name>
    <message>
        <source>Take the answer back (Del)</source>
        <translation>Retirer la réponse (Suppr)</translation>
    </message>
    <message>
        <source>Yes (Y)</source>
        <translation>Oui (Y)</translation>
    </message>
    <message>
        <source>Partial yes (P)</source>
        <translation>Oui partiel (P)</translation>
    </message>
    <message>
        <source>No (N)</source>
        <translation>Non (N)</translation>
    </message>
    <message>
        <source>Not applicable (A)</source>
        <translation>Sans objet (A)</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>Page or reason, if you like</source>
        <translation>Page ou raison, si vous voulez</translation>
    </message>
    <message>
        <source>Item %1 of %2, critical</source>
        <translation>Item %1 sur %2, critique</translation>
    </message>
    <message>
        <source>Item %1 of %2</source>
        <translation>Item %1 sur %2</translation>
    </message>
    <message>
        <source>The notes on this appraisal, on every item, stay in the catalogue unless that is ticked when something is exported</source>
        <translation>Les notes de cette évaluation, sur chaque question, restent dans le catalogue, sauf si cela est coché lors d’un export</translation>
    </message>
    <message>
        <source>The notes on this appraisal are confidential</source>
        <translation>Les notes de cette évaluation sont confidentielles</translation>
    </message>
</context>
<context>
    <name>lacuna::AppraisalPage</name>
    <message>
        <source>Appraisal</source>
        <translation>Évaluation</translation>
    </message>
    <message>
        <source>Back to the studies</source>
        <translation>Retour aux études</translation>
    </message>
    <message>
        <source>Back to the studies (Esc)</source>
        <translation>Retour aux études (Échap)</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>Grille d’évaluation</translation>
    </message>
    <message>
        <source>Checklists…</source>
        <translation>Grilles d’évaluation…</translation>
    </message>
    <message>
        <source>Write and change the team&apos;s own checklists</source>
        <translation>Rédiger et modifier les grilles d’évaluation propres à l’équipe</translation>
    </message>
    <message>
        <source>The checklist has changed: rate again</source>
        <translation>La grille d’évaluation a changé&#xa0;: coter à nouveau</translation>
    </message>
    <message>
        <source>Items of the checklist</source>
        <translation>Items de la grille d’évaluation</translation>
    </message>
    <message>
        <source>No checklist for this study yet</source>
        <translation>Pas encore de grille d’évaluation pour cette étude</translation>
    </message>
    <message>
        <source>AMSTAR 2 is for systematic reviews. For primary studies a team writes the checklist it wants to judge them with.</source>
        <translation>AMSTAR 2 est destinée aux revues systématiques. Pour les études primaires, une équipe rédige la grille d’évaluation avec laquelle elle veut les juger.</translation>
    </message>
    <message>
        <source>Write a checklist…</source>
        <translation>Rédiger une grille d’évaluation…</translation>
    </message>
    <message>
        <source>Use AMSTAR 2</source>
        <translation>Utiliser AMSTAR 2</translation>
    </message>
    <message>
        <source>This checklist cannot be read</source>
        <translation>Cette grille d’évaluation ne peut pas être lue</translation>
    </message>
    <message>
        <source>It was made by another program or is damaged. Its answers are kept.</source>
        <translation>Elle a été créée par un autre programme ou est endommagée. Ses réponses sont gardées.</translation>
    </message>
    <message>
        <source>for systematic reviews, and this study is not coded as one</source>
        <translation>pour les revues systématiques, et cette étude n’est pas codée comme telle</translation>
    </message>
    <message>
        <source>critical</source>
        <translation>critique</translation>
    </message>
    <message>
        <source>not answered</source>
        <translation>sans réponse</translation>
    </message>
    <message>
        <source>Not rated yet</source>
        <translation>Pas encore de cote</translation>
    </message>
    <message>
        <source>so far %1</source>
        <translation>jusqu’ici %1</translation>
    </message>
    <message>
        <source>%1 of %2 answered</source>
        <translation>Réponses&#xa0;: %1 sur %2</translation>
    </message>
    <message>
        <source>No longer complete: the rating %1 is taken back</source>
        <translation>L’évaluation n’est plus complète&#xa0;: la cote %1 est retirée</translation>
    </message>
    <message>
        <source>Confidence %1 instead of %2, which was coded by hand</source>
        <translation>Confiance&#xa0;: %1 au lieu de %2, qui était codée à la main</translation>
    </message>
    <message>
        <source>Confidence: %1</source>
        <translation>Confiance&#xa0;: %1</translation>
    </message>
    <message>
        <source>Y or 1</source>
        <translation>Y ou 1</translation>
    </message>
    <message>
        <source>Answer yes</source>
        <translation>Répondre oui</translation>
    </message>
    <message>
        <source>P or 2</source>
        <translation>P ou 2</translation>
    </message>
    <message>
        <source>Answer partial yes</source>
        <translation>Répondre oui en partie</translation>
    </message>
    <message>
        <source>N or 3</source>
        <translation>N ou 3</translation>
    </message>
    <message>
        <source>Answer no</source>
        <translation>Répondre non</translation>
    </message>
    <message>
        <source>A or 4</source>
        <translation>A ou 4</translation>
    </message>
    <message>
        <source>Answer not applicable</source>
        <translation>Répondre sans objet</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Suppr</translation>
    </message>
    <message>
        <source>Take the answer back</source>
        <translation>Retirer la réponse</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Write a note on the item</source>
        <translation>Écrire une note sur la question</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Échap</translation>
    </message>
</context>
<context>
    <name>lacuna::AppraisalPart</name>
    <message>
        <source>Appraise…</source>
        <translation>Évaluer…</translation>
    </message>
    <message>
        <source>Appraisal</source>
        <translation>Évaluation</translation>
    </message>
    <message>
        <source>Judge the study with a checklist (Ctrl+J)</source>
        <translation>Évaluer l’étude avec une grille d’évaluation (Ctrl+J)</translation>
    </message>
    <message>
        <source>Not appraised yet</source>
        <translation>Pas encore évaluée</translation>
    </message>
    <message>
        <source>Not complete</source>
        <translation>Incomplète</translation>
    </message>
    <message>
        <source>A checklist that is gone</source>
        <translation>Une grille d’évaluation qui n’existe plus</translation>
    </message>
    <message>
        <source>%1 of %2 answered</source>
        <translation>réponses&#xa0;: %1 sur %2</translation>
    </message>
    <message>
        <source>the checklist cannot be read</source>
        <translation>la grille d’évaluation ne peut pas être lue</translation>
    </message>
    <message>
        <source>Show and change the answers to %1</source>
        <translation>Afficher et modifier les réponses à %1</translation>
    </message>
    <message>
        <source>Remove the appraisal with %1</source>
        <translation>Retirer l’évaluation avec %1</translation>
    </message>
    <message>
        <source>Removed the appraisal</source>
        <translation>Évaluation retirée</translation>
    </message>
</context>
<context>
    <name>lacuna::AppraisalText</name>
    <message>
        <source>a checklist deleted since</source>
        <translation>une grille supprimée depuis</translation>
    </message>
    <message>
        <source>item %1 of %2</source>
        <translation>question %1 de %2</translation>
    </message>
    <message>
        <source>an item of %1 deleted since</source>
        <translation>une question de %1 supprimée depuis</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>partial yes</source>
        <translation>oui en partie</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>not applicable</source>
        <translation>sans objet</translation>
    </message>
    <message>
        <source>Note on %1 removed</source>
        <translation>Note sur %1 retirée</translation>
    </message>
    <message>
        <source>Note on %1: %2</source>
        <translation>Note sur %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Answer to %1 taken back (was: %2)</source>
        <translation>Réponse à %1 retirée (était&#xa0;: %2)</translation>
    </message>
    <message>
        <source>Answered %1: %2</source>
        <translation>Réponse à %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Answered %1: %2 (was: %3)</source>
        <translation>Réponse à %1&#xa0;: %2 (était&#xa0;: %3)</translation>
    </message>
</context>
<context>
    <name>lacuna::AppraisalWords</name>
    <message>
        <source>High</source>
        <translation>Élevée</translation>
    </message>
    <message>
        <source>Moderate</source>
        <translation>Modérée</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Faible</translation>
    </message>
    <message>
        <source>Critically low</source>
        <translation>Critiquement faible</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>Partial yes</source>
        <translation>Oui partiel</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>Sans objet</translation>
    </message>
    <message numerus="yes">
        <source>%Ln critical flaw(s)</source>
        <translation>
            <numerusform>%Ln défaut critique</numerusform>
            <numerusform>%Ln défauts critiques</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message numerus="yes">
        <source>item %1</source>
        <translation>
            <numerusform>item %1</numerusform>
            <numerusform>items %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln weakness(es)</source>
        <translation>
            <numerusform>%Ln faiblesse</numerusform>
            <numerusform>%Ln faiblesses</numerusform>
        </translation>
    </message>
    <message>
        <source>no weakness</source>
        <translation>aucune faiblesse</translation>
    </message>
</context>
<context>
    <name>lacuna::Arguments</name>
    <message>
        <source>--%1 takes a whole number from %2 to %3, not “%4”</source>
        <translation>--%1 prend un nombre entier de %2 à %3, pas «&#xa0;%4&#xa0;»</translation>
    </message>
    <message>
        <source>--%1 takes %2, not “%3”</source>
        <translation>--%1 prend %2, pas «&#xa0;%3&#xa0;»</translation>
    </message>
    <message>
        <source>%1 lacks its value: %1 %2</source>
        <translation>il manque la valeur de %1&#xa0;: %1 %2</translation>
    </message>
</context>
<context>
    <name>lacuna::AsOfBar</name>
    <message>
        <source>Back to now</source>
        <translation>Retour au présent</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>État en</translation>
    </message>
    <message>
        <source>2026 (now)</source>
        <translation>2026 (maintenant)</translation>
    </message>
    <message>
        <source>As of year</source>
        <translation>État à l’année</translation>
    </message>
    <message>
        <source>What was known in a past year: later studies do not count, and ages are counted from that year</source>
        <translation>Ce qu’on savait une année passée&#xa0;: les études ultérieures ne comptent pas, et les âges se comptent à partir de cette année</translation>
    </message>
    <message>
        <source>%1 (now)</source>
        <translation>%1 (maintenant)</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Play the years</source>
        <translation>Faire défiler les années</translation>
    </message>
</context>
<context>
    <name>lacuna::AttachmentRow</name>
    <message>
        <source>Open %1</source>
        <translation>Ouvrir %1</translation>
    </message>
    <message>
        <source>What to do with %1</source>
        <translation>Que faire de %1</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Enregistrer sous…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pages</source>
        <translation>
            <numerusform>%Ln page</numerusform>
            <numerusform>%Ln pages</numerusform>
        </translation>
    </message>
    <message>
        <source>no text to search</source>
        <translation>pas de texte où chercher</translation>
    </message>
    <message>
        <source>of the report “%1”</source>
        <translation>du rapport «&#xa0;%1&#xa0;»</translation>
    </message>
    <message numerus="yes">
        <source>Found on page %1 and %Ln more</source>
        <translation>
            <numerusform>Trouvé à la page %1 et sur %Ln autre</numerusform>
            <numerusform>Trouvé à la page %1 et sur %Ln autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Found on page %1</source>
        <translation>Trouvé à la page %1</translation>
    </message>
    <message>
        <source>Read the text…</source>
        <translation>Lire le texte…</translation>
    </message>
    <message>
        <source>Open, save, mark or remove</source>
        <translation>Ouvrir, enregistrer, marquer ou retirer</translation>
    </message>
</context>
<context>
    <name>lacuna::AttachmentsPart</name>
    <message>
        <source>Attach…</source>
        <translation>Joindre…</translation>
    </message>
    <message>
        <source>Drop a file here to keep it with the study.</source>
        <translation>Déposez un fichier ici pour le garder avec l’étude.</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>Keep files with this study (Ctrl+Shift+A)</source>
        <translation>Garder des fichiers avec cette étude (Ctrl+Shift+A)</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>Joindre des fichiers</translation>
    </message>
    <message>
        <source>Removed “%1”</source>
        <translation>«&#xa0;%1&#xa0;» retiré</translation>
    </message>
</context>
<context>
    <name>lacuna::AxisMenu</name>
    <message>
        <source>Only part of it</source>
        <translation>Une partie seulement</translation>
    </message>
    <message>
        <source>All of it</source>
        <translation>En entier</translation>
    </message>
    <message>
        <source>Levels</source>
        <translation>Niveaux</translation>
    </message>
    <message>
        <source>All levels</source>
        <translation>Tous les niveaux</translation>
    </message>
    <message>
        <source>Down to level %1</source>
        <translation>Jusqu’au niveau %1</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>choisir</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Crossed with</source>
        <translation>Croisés avec</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Rien</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
</context>
<context>
    <name>lacuna::Backups</name>
    <message>
        <source>Studies</source>
        <translation>Études</translation>
    </message>
    <message>
        <source>Codings</source>
        <translation>Codages</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Termes</translation>
    </message>
    <message>
        <source>Attached files</source>
        <translation>Fichiers joints</translation>
    </message>
    <message>
        <source>Practices</source>
        <translation>Pratiques</translation>
    </message>
    <message>
        <source>Contributions</source>
        <translation>Contributions</translation>
    </message>
    <message>
        <source>Notes on gaps</source>
        <translation>Notes sur les lacunes</translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation>Vues enregistrées</translation>
    </message>
    <message>
        <source>Rounds</source>
        <translation>Exercices</translation>
    </message>
    <message>
        <source>Ballots</source>
        <translation>Bulletins</translation>
    </message>
    <message>
        <source>Stories</source>
        <translation>Récits</translation>
    </message>
    <message>
        <source>The backup “%1” is no longer there.</source>
        <translation>La sauvegarde «&#xa0;%1&#xa0;» n’est plus là.</translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>Comparaison</translation>
    </message>
    <message>
        <source>No backup can be made: the folder “%1” cannot be written.</source>
        <translation>Aucune sauvegarde n’est possible&#xa0;: le dossier «&#xa0;%1&#xa0;» ne peut pas être écrit.</translation>
    </message>
    <message>
        <source>The backup is gone again: “%1”.</source>
        <translation>La sauvegarde a de nouveau disparu&#xa0;: «&#xa0;%1&#xa0;».</translation>
    </message>
</context>
<context>
    <name>lacuna::BackupsDialog</name>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>et %Ln autre</numerusform>
            <numerusform>et %Ln autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sauvegardes</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Faite le</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Make backups by itself, at most one an hour</source>
        <translation>Sauvegarder automatiquement, au plus une fois par heure</translation>
    </message>
    <message>
        <source>The catalogue becomes what it was then. What it is now is kept as a backup.</source>
        <translation>Le catalogue redevient ce qu’il était alors. Son état actuel est gardé comme sauvegarde.</translation>
    </message>
    <message>
        <source>Restore it</source>
        <translation>Restaurer</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Laisser</translation>
    </message>
    <message>
        <source>Make one now</source>
        <translation>Sauvegarder maintenant</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>Afficher le dossier</translation>
    </message>
    <message>
        <source>Open the backup</source>
        <translation>Ouvrir la sauvegarde</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Restaurer…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>before restoring another</source>
        <translation>avant une restauration</translation>
    </message>
    <message>
        <source>There is no backup yet. Lacuna makes one by itself after the first edit, then every hour while there is something new: of the last day by the hour, of the last two weeks by the day, of the last half year by the week.</source>
        <translation>Il n’y a pas encore de sauvegarde. Lacuna en fait une d’elle-même après la première modification, puis chaque heure tant qu’il y a du nouveau&#xa0;: pour le dernier jour par heure, pour les deux dernières semaines par jour, pour les six derniers mois par semaine.</translation>
    </message>
    <message>
        <source>No backup is chosen</source>
        <translation>Aucune sauvegarde choisie</translation>
    </message>
    <message>
        <source>What restoring it would change</source>
        <translation>Ce que la restauration changerait</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Comparaison…</translation>
    </message>
    <message>
        <source>Nothing: the catalogue is as it was then.</source>
        <translation>Rien&#xa0;: le catalogue est tel qu’il était alors.</translation>
    </message>
    <message>
        <source>The numbers stay as they are.</source>
        <translation>Les nombres restent les mêmes.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln studies would go</source>
        <translation>
            <numerusform>%Ln étude disparaîtrait</numerusform>
            <numerusform>%Ln études disparaîtraient</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln studies would come back</source>
        <translation>
            <numerusform>%Ln étude reviendrait</numerusform>
            <numerusform>%Ln études reviendraient</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln studies would be as they were</source>
        <translation>
            <numerusform>%Ln étude redeviendrait ce qu’elle était</numerusform>
            <numerusform>%Ln études redeviendraient ce qu’elles étaient</numerusform>
        </translation>
    </message>
    <message>
        <source>by itself</source>
        <translation>automatique</translation>
    </message>
    <message>
        <source>made by hand</source>
        <translation>faite à la main</translation>
    </message>
    <message>
        <source>before merging</source>
        <translation>avant une fusion</translation>
    </message>
</context>
<context>
    <name>lacuna::BallotGrid</name>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>Undecided</source>
        <translation>Indécis</translation>
    </message>
    <message>
        <source>Answers of the ballot</source>
        <translation>Réponses du bulletin</translation>
    </message>
    <message>
        <source>Ballot</source>
        <translation>Bulletin</translation>
    </message>
    <message>
        <source>Y, U, N or 1, 5, 0</source>
        <translation>Y, U, N ou 1, 5, 0</translation>
    </message>
    <message>
        <source>Answer yes, undecided or no, and go on</source>
        <translation>Répondre oui, indécis ou non, et continuer</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Suppr</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Pas de réponse</translation>
    </message>
    <message>
        <source>Arrow keys</source>
        <translation>Flèches</translation>
    </message>
    <message>
        <source>Another answer</source>
        <translation>Autre réponse</translation>
    </message>
    <message>
        <source>Option</source>
        <translation>Option</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Agree</source>
        <translation>D’accord</translation>
    </message>
    <message>
        <source>Disagree</source>
        <translation>Pas d’accord</translation>
    </message>
    <message>
        <source>Unsure</source>
        <translation>Pas sûr</translation>
    </message>
    <message>
        <source>A, U, D or 1, 5, 0</source>
        <translation>A, U, D ou 1, 5, 0</translation>
    </message>
    <message>
        <source>Answer agree, unsure or disagree, and go on</source>
        <translation>Répondre d’accord, pas sûr ou pas d’accord, et continuer</translation>
    </message>
</context>
<context>
    <name>lacuna::BallotTable</name>
    <message>
        <source>It names no participant.</source>
        <translation>Il ne nomme aucun participant.</translation>
    </message>
    <message>
        <source>Option %1 (%2)</source>
        <translation>Option %1 (%2)</translation>
    </message>
    <message>
        <source>The round has no such option.</source>
        <translation>L’exercice n’a pas cette option.</translation>
    </message>
    <message>
        <source>%1: the round has no such criterion.</source>
        <translation>%1&#xa0;: l’exercice n’a pas ce critère.</translation>
    </message>
    <message>
        <source>%1: answered twice; the first answer counts.</source>
        <translation>%1&#xa0;: deux réponses&#x202f;; la première compte.</translation>
    </message>
    <message>
        <source>%1: rank %2 was given more than once; options that share a rank do not count.</source>
        <translation>%1&#xa0;: le rang %2 a été donné plus d’une fois&#x202f;; les options de même rang ne comptent pas.</translation>
    </message>
    <message>
        <source>%1 has %2 dots, but may have %3 at most: the ballot does not count.</source>
        <translation>%1 a %2 gommettes, mais peut en avoir %3 au plus&#xa0;: le bulletin ne compte pas.</translation>
    </message>
    <message>
        <source>It gives %1 dots, but has %2: the ballot does not count.</source>
        <translation>Il donne %1 gommettes, mais n’en a que %2&#xa0;: le bulletin ne compte pas.</translation>
    </message>
    <message>
        <source>Write yes, undecided or no for each option and criterion. Leave blank what you do not feel informed about.</source>
        <translation>Écrivez oui, indécis ou non pour chaque option et chaque critère. Laissez vide ce sur quoi vous ne vous sentez pas informé.</translation>
    </message>
    <message>
        <source>Give the option that matters most rank 1, the next one rank 2, and so on up to %1. Use each rank once; leave the others blank.</source>
        <translation>Donnez le rang 1 à l’option la plus importante, le rang 2 à la suivante, et ainsi de suite jusqu’à %1. N’employez chaque rang qu’une fois&#x202f;; laissez les autres vides.</translation>
    </message>
    <message>
        <source>Give the option that matters most rank 1, the next one rank 2, and so on up to %1. Options that matter the same may share a rank.</source>
        <translation>Donnez le rang 1 à l’option la plus importante, le rang 2 à la suivante, et ainsi de suite jusqu’à %1. Des options d’égale importance peuvent partager un rang.</translation>
    </message>
    <message>
        <source>You have %1 dots. Spread them over the options as you like, with at most %2 on one.</source>
        <translation>Vous avez %1 gommettes. Répartissez-les à votre gré sur les options, avec au plus %2 sur une même option.</translation>
    </message>
    <message>
        <source>Score each option from 1 (not important) to 9 (critical). Leave blank what you cannot judge.</source>
        <translation>Donnez à chaque option un score de 1 (sans importance) à 9 (critique). Laissez vide ce que vous ne pouvez pas juger.</translation>
    </message>
    <message>
        <source>Participant %1</source>
        <translation>Participant %1</translation>
    </message>
    <message>
        <source>There is no option number %1</source>
        <translation>Il n’y a pas d’option numéro %1</translation>
    </message>
    <message>
        <source>Several options are called “%1”; say which by its number</source>
        <translation>Plusieurs options s’appellent «&#xa0;%1&#xa0;»&#x202f;; précisez laquelle par son numéro</translation>
    </message>
    <message>
        <source>There is no option “%1”</source>
        <translation>Il n’y a pas d’option «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>The round has no options to vote on.</source>
        <translation>L’exercice n’a pas d’option à soumettre au vote.</translation>
    </message>
    <message>
        <source>The round has no criteria to judge options by.</source>
        <translation>L’exercice n’a pas de critère pour juger les options.</translation>
    </message>
    <message>
        <source>This is no table of ballots of this round: there is no column “%1”. Its columns are: %2.</source>
        <translation>Ce n’est pas un tableau de bulletins de cet exercice&#xa0;: il n’y a pas de colonne «&#xa0;%1&#xa0;». Ses colonnes sont&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The table has no column for: %1.</source>
        <translation>Le tableau n’a pas de colonne pour&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Column “%1” is none of the round&apos;s criteria; it was left out.</source>
        <translation>La colonne «&#xa0;%1&#xa0;» n’est aucun des critères de l’exercice&#x202f;; elle a été laissée de côté.</translation>
    </message>
    <message>
        <source>The row names no participant; it was left out.</source>
        <translation>La ligne ne nomme aucun participant&#x202f;; elle a été laissée de côté.</translation>
    </message>
    <message>
        <source>%1; the row was left out.</source>
        <translation>%1&#x202f;; la ligne a été laissée de côté.</translation>
    </message>
    <message>
        <source>The row names no option; it was left out.</source>
        <translation>La ligne ne nomme aucune option&#x202f;; elle a été laissée de côté.</translation>
    </message>
    <message>
        <source>There is no criterion “%1”; the row was left out.</source>
        <translation>Il n’y a pas de critère «&#xa0;%1&#xa0;»&#x202f;; la ligne a été laissée de côté.</translation>
    </message>
    <message>
        <source>“%1”: %2; it was left out.</source>
        <translation>«&#xa0;%1&#xa0;»&#xa0;: %2&#x202f;; la réponse a été laissée de côté.</translation>
    </message>
    <message>
        <source>“%1”: the same answer of the participant is in line %2 already.</source>
        <translation>«&#xa0;%1&#xa0;»&#xa0;: la même réponse du participant est déjà à la ligne %2.</translation>
    </message>
    <message>
        <source>“%1”: line %2 has another answer of the participant, which counts; this one was left out.</source>
        <translation>«&#xa0;%1&#xa0;»&#xa0;: la ligne %2 a une autre réponse du participant, qui compte&#x202f;; celle-ci a été laissée de côté.</translation>
    </message>
    <message>
        <source>“%1” is no stage</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un tour</translation>
    </message>
    <message>
        <source>There is no stakeholder group “%1”; it is taken as “%2”.</source>
        <translation>Il n’y a pas de groupe de parties prenantes «&#xa0;%1&#xa0;»&#x202f;; il est pris comme «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>The participant is in two groups: “%1” counts, as line %2 says.</source>
        <translation>Le participant est dans deux groupes&#xa0;: «&#xa0;%1&#xa0;» compte, comme l’indique la ligne %2.</translation>
    </message>
    <message>
        <source>The participant is in the round as “%1”; the table&apos;s “%2” counts.</source>
        <translation>Le participant est «&#xa0;%1&#xa0;» dans l’exercice&#x202f;; c’est «&#xa0;%2&#xa0;», du tableau, qui compte.</translation>
    </message>
    <message>
        <source>Nothing of the ballot that begins here counts.</source>
        <translation>Rien du bulletin qui commence ici ne compte.</translation>
    </message>
    <message>
        <source>The table has no ballots.</source>
        <translation>Le tableau n’a pas de bulletin.</translation>
    </message>
    <message numerus="yes">
        <source>There are %Ln more like these.</source>
        <translation>
            <numerusform>Il y en a %Ln autre de ce type.</numerusform>
            <numerusform>Il y en a %Ln autres de ce type.</numerusform>
        </translation>
    </message>
    <message>
        <source>not informed</source>
        <translation>non informé</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>undecided</source>
        <translation>indécis</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>participant</source>
        <translation>participant</translation>
    </message>
    <message>
        <source>group</source>
        <translation>groupe</translation>
    </message>
    <message>
        <source>number</source>
        <translation>numéro</translation>
    </message>
    <message>
        <source>option</source>
        <translation>option</translation>
    </message>
    <message>
        <source>criterion</source>
        <translation>critère</translation>
    </message>
    <message>
        <source>stage</source>
        <translation>tour</translation>
    </message>
    <message>
        <source>rank</source>
        <translation>rang</translation>
    </message>
    <message>
        <source>dots</source>
        <translation>gommettes</translation>
    </message>
    <message>
        <source>score</source>
        <translation>score</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>réponse</translation>
    </message>
    <message>
        <source>“%1” is neither yes, undecided nor no</source>
        <translation>«&#xa0;%1&#xa0;» n’est ni oui, ni indécis, ni non</translation>
    </message>
    <message>
        <source>“%1” is no number</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un nombre</translation>
    </message>
    <message>
        <source>an answer is 1 (yes), 0.5 (undecided) or 0 (no), not %1</source>
        <translation>une réponse est 1 (oui), 0,5 (indécis) ou 0 (non), et non %1</translation>
    </message>
    <message>
        <source>a rank is a whole number from 1 to %1, not %2</source>
        <translation>un rang est un nombre entier de 1 à %1, et non %2</translation>
    </message>
    <message>
        <source>dots are a whole number, not %1</source>
        <translation>les gommettes sont un nombre entier, et non %1</translation>
    </message>
    <message>
        <source>a score is a whole number from 1 to 9, not %1</source>
        <translation>un score est un nombre entier de 1 à 9, et non %1</translation>
    </message>
    <message>
        <source>Option number %1 is “%2”, and not “%3”</source>
        <translation>L’option numéro %1 est «&#xa0;%2&#xa0;», et non «&#xa0;%3&#xa0;»</translation>
    </message>
    <message>
        <source>Number %1 is “%2”, but the row says “%3”: the title counts.</source>
        <translation>Le numéro %1 est «&#xa0;%2&#xa0;», mais la ligne dit «&#xa0;%3&#xa0;»&#xa0;: le titre compte.</translation>
    </message>
    <message>
        <source>There is no option number %1, but the row says “%2”: the title counts.</source>
        <translation>Il n’y a pas d’option numéro %1, mais la ligne dit «&#xa0;%2&#xa0;»&#xa0;: le titre compte.</translation>
    </message>
    <message>
        <source>This is no table of ballots of this round: its first line names no columns. There must be “%1”.</source>
        <translation>Ce n’est pas un tableau de bulletins de cet exercice&#xa0;: sa première ligne ne nomme aucune colonne. Il faut «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The participant is in no group, here or in the round; they are taken as “%1”.</source>
        <translation>Le participant n’est dans aucun groupe, ni ici ni dans l’exercice&#x202f;; il est compté comme «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Write agree, unsure or disagree for each statement. Leave blank what you do not want to answer.</source>
        <translation>Écrivez d’accord, pas sûr ou pas d’accord pour chaque affirmation. Laissez vide ce à quoi vous ne voulez pas répondre.</translation>
    </message>
    <message>
        <source>agree</source>
        <translation>d’accord</translation>
    </message>
    <message>
        <source>unsure</source>
        <translation>pas sûr</translation>
    </message>
    <message>
        <source>disagree</source>
        <translation>pas d’accord</translation>
    </message>
    <message>
        <source>“%1” is neither agree, unsure nor disagree</source>
        <translation>«&#xa0;%1&#xa0;» n’est ni d’accord, ni pas sûr, ni pas d’accord</translation>
    </message>
    <message>
        <source>an answer is 1 (agree), 0.5 (unsure) or 0 (disagree), not %1</source>
        <translation>une réponse est 1 (d’accord), 0,5 (pas sûr) ou 0 (pas d’accord), et non %1</translation>
    </message>
</context>
<context>
    <name>lacuna::BallotsPage</name>
    <message>
        <source>abstention</source>
        <translation>abstention</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Type one in</source>
        <translation>En saisir un</translation>
    </message>
    <message>
        <source>A ballot from paper</source>
        <translation>Un bulletin sur papier</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importer…</translation>
    </message>
    <message>
        <source>Ballots from CSV, XLSX or ODS: forms that came back, or columns participant, group, option, criterion, answer</source>
        <translation>Bulletins de CSV, XLSX ou ODS&#xa0;: formulaires renvoyés, ou colonnes participant, groupe, option, critère, réponse</translation>
    </message>
    <message>
        <source>Form…</source>
        <translation>Formulaire…</translation>
    </message>
    <message>
        <source>A ballot form to send out and fill in, as a spreadsheet</source>
        <translation>Un formulaire de vote à envoyer et à remplir, sous forme de feuille de calcul</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>All ballots as a table</source>
        <translation>Tous les bulletins en tableau</translation>
    </message>
    <message>
        <source>Ballots</source>
        <translation>Bulletins</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>Participant</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Tour</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Réponses</translation>
    </message>
    <message>
        <source>Close the list</source>
        <translation>Fermer la liste</translation>
    </message>
    <message>
        <source>What is wrong in the file of ballots</source>
        <translation>Ce qui ne va pas dans le fichier de bulletins</translation>
    </message>
    <message>
        <source>&amp;Participant</source>
        <translation>&amp;Participant</translation>
    </message>
    <message>
        <source>Name or number</source>
        <translation>Nom ou numéro</translation>
    </message>
    <message>
        <source>&amp;Group</source>
        <translation>&amp;Groupe</translation>
    </message>
    <message>
        <source>Stakeholder group</source>
        <translation>Groupe de parties prenantes</translation>
    </message>
    <message>
        <source>&amp;Stage</source>
        <translation>&amp;Tour</translation>
    </message>
    <message>
        <source>Stage of Delphi</source>
        <translation>Tour de Delphi</translation>
    </message>
    <message>
        <source>Delete this ballot</source>
        <translation>Supprimer ce bulletin</translation>
    </message>
    <message>
        <source>Save ballot</source>
        <translation>Enregistrer le bulletin</translation>
    </message>
    <message>
        <source>Saves the ballot and begins the next one (Ctrl+Return)</source>
        <translation>Enregistre le bulletin et commence le suivant (Ctrl+Entrée)</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>pas encore</translation>
    </message>
    <message>
        <source>No ballots yet</source>
        <translation>Pas encore de bulletins</translation>
    </message>
    <message numerus="yes">
        <source>%Ln ballots</source>
        <translation>
            <numerusform>%Ln bulletin</numerusform>
            <numerusform>%Ln bulletins</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln participants have not voted</source>
        <translation>
            <numerusform>%Ln participant n’a pas voté</numerusform>
            <numerusform>%Ln participants n’ont pas voté</numerusform>
        </translation>
    </message>
    <message>
        <source>A new ballot</source>
        <translation>Nouveau bulletin</translation>
    </message>
    <message>
        <source>Ballot</source>
        <translation>Bulletin</translation>
    </message>
    <message>
        <source>Ballot of %1</source>
        <translation>Bulletin de %1</translation>
    </message>
    <message>
        <source>The ballot of “%1” was not saved: %2</source>
        <translation>Le bulletin de «&#xa0;%1&#xa0;» n’a pas été enregistré&#xa0;: %2</translation>
    </message>
    <message>
        <source>Deleted the ballot of “%1”</source>
        <translation>Bulletin de «&#xa0;%1&#xa0;» supprimé</translation>
    </message>
    <message>
        <source>Import ballots</source>
        <translation>Importer des bulletins</translation>
    </message>
    <message>
        <source>%1: no ballot was taken</source>
        <translation>%1&#xa0;: aucun bulletin repris</translation>
    </message>
    <message>
        <source>%1: %2 taken</source>
        <translation>%1&#xa0;: %2 repris</translation>
    </message>
    <message numerus="yes">
        <source>%Ln refused</source>
        <translation>
            <numerusform>%Ln refusé</numerusform>
            <numerusform>%Ln refusés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln answers left out</source>
        <translation>
            <numerusform>%Ln réponse laissée de côté</numerusform>
            <numerusform>%Ln réponses laissées de côté</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Took %Ln ballots</source>
        <translation>
            <numerusform>%Ln bulletin repris</numerusform>
            <numerusform>%Ln bulletins repris</numerusform>
        </translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Ligne %1&#xa0;: %2</translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more</source>
        <translation>
            <numerusform>… et %Ln autre</numerusform>
            <numerusform>… et %Ln autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Ballot form of %1</source>
        <translation>Formulaire de vote de %1</translation>
    </message>
    <message>
        <source>Ballots of %1</source>
        <translation>Bulletins de %1</translation>
    </message>
    <message>
        <source>Without names</source>
        <translation>Sans les noms</translation>
    </message>
    <message>
        <source>With the participants’ names</source>
        <translation>Avec les noms des participants</translation>
    </message>
    <message>
        <source>Rows without a stage go into the stage shown at the right</source>
        <translation>Les lignes sans tour vont dans le tour affiché à droite</translation>
    </message>
    <message>
        <source>Saved the ballot of “%1”: %2</source>
        <translation>Bulletin de «&#xa0;%1&#xa0;» enregistré&#xa0;: %2</translation>
    </message>
    <message>
        <source>Stage %1</source>
        <translation>Tour %1</translation>
    </message>
    <message>
        <source>%1 (new)</source>
        <translation>%1 (nouveau)</translation>
    </message>
    <message>
        <source>Who is asked, who voted and how stays in the catalogue, unless that is ticked when something is exported; the result does not</source>
        <translation>Qui est interrogé, qui a voté et comment reste dans le catalogue, sauf si cela est coché lors d’un export&#x202f;; le résultat, lui, peut sortir</translation>
    </message>
    <message>
        <source>The ballots are confidential</source>
        <translation>Les bulletins sont confidentiels</translation>
    </message>
    <message>
        <source>The ballots are confidential: who is asked and who voted how is left out unless that is ticked.</source>
        <translation>Les bulletins sont confidentiels&#xa0;: qui est interrogé et qui a voté comment est laissé de côté, sauf si cela est coché.</translation>
    </message>
</context>
<context>
    <name>lacuna::BarRow</name>
    <message>
        <source>%1: %2</source>
        <comment>label: number</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>lacuna::BibFormat</name>
    <message>
        <source>This is not a BibTeX file; it looks like %1.</source>
        <translation>Ce n’est pas un fichier BibTeX&#x202f;; cela ressemble à %1.</translation>
    </message>
    <message>
        <source>This is not a BibTeX file: it has no entry such as “@article{key, …}”.</source>
        <translation>Ce n’est pas un fichier BibTeX&#xa0;: il n’a pas d’entrée telle que «&#xa0;@article{clé, …}&#xa0;».</translation>
    </message>
    <message>
        <source>which study a companion report belongs to</source>
        <translation>à quelle étude appartient un rapport associé</translation>
    </message>
</context>
<context>
    <name>lacuna::BibInheritance</name>
    <message>
        <source>There is no entry “%1” from which “%2” could inherit, or it is too far away.</source>
        <translation>Il n’y a pas d’entrée «&#xa0;%1&#xa0;» dont «&#xa0;%2&#xa0;» puisse hériter, ou elle est trop loin.</translation>
    </message>
</context>
<context>
    <name>lacuna::BibMapper</name>
    <message>
        <source>The field with Lacuna&apos;s own additions is damaged; the plain fields were used.</source>
        <translation>Le champ des ajouts propres à Lacuna est endommagé&#x202f;; les champs ordinaires ont été utilisés.</translation>
    </message>
    <message>
        <source>The entry has no title.</source>
        <translation>L’entrée n’a pas de titre.</translation>
    </message>
</context>
<context>
    <name>lacuna::BibParser</name>
    <message>
        <source>Text between the entries is longer than %1 MB; the rest of it was left out.</source>
        <translation>Le texte entre les entrées dépasse %1 Mo&#x202f;; le reste a été laissé de côté.</translation>
    </message>
    <message>
        <source>Comments between two entries are longer than %1 MB; the rest of them was left out.</source>
        <translation>Les commentaires entre deux entrées dépassent %1 Mo&#x202f;; le reste a été laissé de côté.</translation>
    </message>
    <message>
        <source>The comment is not closed.</source>
        <translation>Le commentaire n’est pas fermé.</translation>
    </message>
    <message>
        <source>The comment is longer than %1 MB; the rest of it was left out.</source>
        <translation>Le commentaire dépasse %1 Mo&#x202f;; le reste a été laissé de côté.</translation>
    </message>
    <message>
        <source>The preamble is not closed.</source>
        <translation>Le préambule n’est pas fermé.</translation>
    </message>
    <message>
        <source>The definition is too long and was left out.</source>
        <translation>La définition est trop longue et a été laissée de côté.</translation>
    </message>
    <message>
        <source>@string defines nothing: “name = {text}” is missing.</source>
        <translation>@string ne définit rien&#xa0;: «&#xa0;nom = {texte}&#xa0;» manque.</translation>
    </message>
    <message>
        <source>The definition is not closed.</source>
        <translation>La définition n’est pas fermée.</translation>
    </message>
    <message>
        <source>“%1” is not defined by any @string; it was read as text.</source>
        <translation>«&#xa0;%1&#xa0;» n’est défini par aucun @string&#x202f;; il a été lu comme du texte.</translation>
    </message>
    <message>
        <source>The entry has no citation key.</source>
        <translation>L’entrée n’a pas de clé de citation.</translation>
    </message>
    <message>
        <source>This is no field (“name = {text}”) and was left out.</source>
        <translation>Ce n’est pas un champ («&#xa0;nom = {texte}&#xa0;»)&#x202f;; cela a été laissé de côté.</translation>
    </message>
    <message>
        <source>The field is not closed and was left out.</source>
        <translation>Le champ n’est pas fermé et a été laissé de côté.</translation>
    </message>
    <message>
        <source>The field is longer than %1 MB and was left out.</source>
        <translation>Le champ dépasse %1 Mo et a été laissé de côté.</translation>
    </message>
    <message>
        <source>The entry is not closed before the one of line %1 begins.</source>
        <translation>L’entrée n’est pas fermée avant que commence celle de la ligne %1.</translation>
    </message>
    <message>
        <source>The entry is not closed; the file may be cut off.</source>
        <translation>L’entrée n’est pas fermée&#x202f;; le fichier est peut-être coupé.</translation>
    </message>
    <message>
        <source>The entry “%1” has no fields.</source>
        <translation>L’entrée «&#xa0;%1&#xa0;» n’a pas de champs.</translation>
    </message>
</context>
<context>
    <name>lacuna::BulkMergeBar</name>
    <message>
        <source>Merge all that are alike to at least</source>
        <translation>Fusionner tout ce qui se ressemble à au moins</translation>
    </message>
    <message>
        <source>How alike records must be to be merged at once, in percent</source>
        <translation>À quel point les références doivent se ressembler pour être fusionnées d’un coup, en pour cent</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message numerus="yes">
        <source>Merge %Ln groups…</source>
        <translation>
            <numerusform>Fusionner %Ln groupe…</numerusform>
            <numerusform>Fusionner %Ln groupes…</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 become %2. Each field is taken from the fuller record. Nothing is lost: every record is kept as it is, and one Undo takes it all back.</source>
        <translation>%1 deviennent %2. Chaque champ est pris dans la référence la plus complète. Rien n’est perdu&#xa0;: chaque référence est gardée telle quelle, et un seul Annuler défait tout.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln records</source>
        <translation>
            <numerusform>%Ln référence</numerusform>
            <numerusform>%Ln références</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln studies</source>
        <translation>
            <numerusform>%Ln étude</numerusform>
            <numerusform>%Ln études</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Merge %Ln groups</source>
        <translation>
            <numerusform>Fusionner %Ln groupe</numerusform>
            <numerusform>Fusionner %Ln groupes</numerusform>
        </translation>
    </message>
    <message>
        <source>Merging · %1 of %2</source>
        <translation>Fusion · %1 sur %2</translation>
    </message>
    <message>
        <source>Merging…</source>
        <translation>Fusion…</translation>
    </message>
</context>
<context>
    <name>lacuna::BurdenAreaModel</name>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 %2; in proportion to its burden it would have %3</source>
        <translation>%1 %2&#x202f;; en proportion de sa charge, elle en aurait %3</translation>
    </message>
    <message>
        <source>Click or press Enter to open its studies</source>
        <translation>Cliquez ou appuyez sur Entrée pour ouvrir ses études</translation>
    </message>
    <message>
        <source>%1 of the burden, %2 of the %3</source>
        <translation>%1 de la charge, %2 des %3</translation>
    </message>
    <message>
        <source>studies</source>
        <translation>études</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Zone</translation>
    </message>
    <message>
        <source>Burden</source>
        <translation>Charge</translation>
    </message>
    <message>
        <source>Burden (%1)</source>
        <translation>Charge (%1)</translation>
    </message>
    <message>
        <source>% of burden</source>
        <translation>% de la charge</translation>
    </message>
    <message>
        <source>% of %1</source>
        <translation>% des %1</translation>
    </message>
    <message>
        <source>Burden, %1</source>
        <translation>Charge, %1</translation>
    </message>
    <message>
        <source>Least evidence for its burden first</source>
        <translation>Le moins de données pour sa charge d’abord</translation>
    </message>
    <message>
        <source>The figure of the table</source>
        <translation>Le chiffre de la table</translation>
    </message>
    <message>
        <source>Completed, counted once in each area they are of</source>
        <translation>Achevées, comptées une fois dans chaque zone dont elles relèvent</translation>
    </message>
    <message>
        <source>Of the areas that are placed in the codebook</source>
        <translation>Des zones placées dans la grille de codage</translation>
    </message>
    <message>
        <source>Of the areas&apos; %1 added up</source>
        <translation>Du total des %1 des zones</translation>
    </message>
    <message>
        <source>Above: share of the burden. Below: share of the %1</source>
        <translation>En haut&#xa0;: part de la charge. En bas&#xa0;: part des %1</translation>
    </message>
</context>
<context>
    <name>lacuna::BurdenAreaView</name>
    <message>
        <source>Areas, least evidence for its burden first</source>
        <translation>Zones, le moins de données pour leur charge d’abord</translation>
    </message>
</context>
<context>
    <name>lacuna::BurdenChart</name>
    <message>
        <source>billion</source>
        <translation>milliards</translation>
    </message>
    <message>
        <source>million</source>
        <translation>millions</translation>
    </message>
    <message>
        <source>thousand</source>
        <translation>milliers</translation>
    </message>
    <message>
        <source>%1 against burden</source>
        <translation>%1 au regard de la charge</translation>
    </message>
    <message>
        <source>Concentration of %1 against burden</source>
        <translation>Concentration des %1 au regard de la charge</translation>
    </message>
    <message>
        <source>%1: Gini %2</source>
        <translation>%1&#xa0;: Gini %2</translation>
    </message>
    <message>
        <source>%1: %2 %3, burden %4</source>
        <translation>%1&#xa0;: %2 %3, charge %4</translation>
    </message>
    <message>
        <source>%1
%2 %3
%4</source>
        <translation>%1
%2 %3
%4</translation>
    </message>
    <message>
        <source>burden</source>
        <translation>charge</translation>
    </message>
    <message>
        <source>Burden (%1)</source>
        <translation>Charge (%1)</translation>
    </message>
    <message>
        <source>Burden (%1 %2)</source>
        <translation>Charge (%1 de %2)</translation>
    </message>
    <message>
        <source>In proportion to the burden</source>
        <translation>En proportion de la charge</translation>
    </message>
    <message>
        <source>Burden, least studied areas first (%)</source>
        <translation>Charge, zones les moins étudiées d’abord (%)</translation>
    </message>
    <message>
        <source>%1 (%)</source>
        <translation>%1 (%)</translation>
    </message>
</context>
<context>
    <name>lacuna::BurdenCommand</name>
    <message>
        <source>line %1: %2</source>
        <translation>ligne %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>say which file: burden CATALOGUE import FILE</source>
        <translation>dites quel fichier&#xa0;: burden CATALOGUE import FILE</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln areas, %2 of them in the codebook</source>
        <translation>
            <numerusform>%1&#xa0;: %Ln zone, dont %2 dans la grille de codage</numerusform>
            <numerusform>%1&#xa0;: %Ln zones, dont %2 dans la grille de codage</numerusform>
        </translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Table</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unité</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Année</translation>
    </message>
    <message>
        <source>Areas</source>
        <translation>Zones</translation>
    </message>
    <message>
        <source>In the codebook</source>
        <translation>Dans la grille de codage</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Origine</translation>
    </message>
    <message>
        <source>the program</source>
        <translation>le programme</translation>
    </message>
    <message>
        <source>the catalogue</source>
        <translation>le catalogue</translation>
    </message>
    <message>
        <source>say which table with --burden NAME; there are: %1</source>
        <translation>dites quelle table avec --burden NAME&#x202f;; il y a&#xa0;: %1</translation>
    </message>
    <message>
        <source>there is no burden table “%1”; there are: %2</source>
        <translation>il n’y a pas de table de charge «&#xa0;%1&#xa0;»&#x202f;; il y a&#xa0;: %2</translation>
    </message>
    <message>
        <source>“%1” is a table of another dimension</source>
        <translation>«&#xa0;%1&#xa0;» est une table d’une autre dimension</translation>
    </message>
    <message>
        <source>there is no method “%1”</source>
        <translation>il n’y a pas de méthode «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>burden takes import FILE, list or figures, not “%1”</source>
        <translation>burden attend import FILE, list ou figures, et non «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>the table that figures are compared with</source>
        <translation>la table à laquelle les études sont comparées</translation>
    </message>
    <message>
        <source>import: what the figures are of (country); figures: how studies are coded</source>
        <translation>import&#xa0;: ce dont sont les chiffres (country)&#x202f;; figures&#xa0;: comment les études sont codées</translation>
    </message>
    <message>
        <source>method whose studies are looked for (Prevalence survey)</source>
        <translation>méthode dont on cherche les études (enquête de prévalence)</translation>
    </message>
    <message>
        <source>output format (json); list has no csv</source>
        <translation>format de sortie (json)&#x202f;; list n’a pas de csv</translation>
    </message>
    <message>
        <source>write there instead of to the screen</source>
        <translation>écrire là plutôt qu’à l’écran</translation>
    </message>
    <message>
        <source>takes tables of figures, and compares the evidence with them</source>
        <translation>prend des tables de chiffres et leur compare les études</translation>
    </message>
</context>
<context>
    <name>lacuna::BurdenFigures</name>
    <message>
        <source>studies</source>
        <translation>études</translation>
    </message>
    <message>
        <source>%1 per 1 (%2)</source>
        <comment>studies per 1 (per 1000)</comment>
        <translation>%1 pour 1 (%2)</translation>
    </message>
    <message>
        <source>%1 per billion %2</source>
        <comment>studies per billion USD</comment>
        <translation>%1 par milliard de %2</translation>
    </message>
    <message>
        <source>%1 per 100,000 %2</source>
        <comment>studies per 100,000 people</comment>
        <translation>%1 pour 100&#x202f;000 %2</translation>
    </message>
    <message>
        <source>people</source>
        <translation>personnes</translation>
    </message>
    <message>
        <source>Definition: %1; unit: %2; year: %3; source: %4</source>
        <translation>Définition&#xa0;: %1&#x202f;; unité&#xa0;: %2&#x202f;; année&#xa0;: %3&#x202f;; source&#xa0;: %4</translation>
    </message>
    <message>
        <source>area</source>
        <translation>zone</translation>
    </message>
    <message>
        <source>burden</source>
        <translation>charge</translation>
    </message>
    <message>
        <source>of burden</source>
        <translation>de la charge</translation>
    </message>
    <message>
        <source>of studies</source>
        <translation>des études</translation>
    </message>
    <message>
        <source>expected</source>
        <translation>attendu</translation>
    </message>
    <message>
        <source>Gini: %1</source>
        <translation>Gini&#xa0;: %1</translation>
    </message>
    <message>
        <source>Of the burden, in areas with at least one study of “%1”: %2</source>
        <translation>De la charge, dans des zones ayant au moins une étude de «&#xa0;%1&#xa0;»&#xa0;: %2</translation>
    </message>
    <message>
        <source>Not placed: %1</source>
        <translation>Non placées&#xa0;: %1</translation>
    </message>
    <message>
        <source>These figures are a rate: they cannot be added up, so they have no shares.</source>
        <translation>Ces chiffres sont un taux&#xa0;: ils ne peuvent pas être additionnés et n’ont donc pas de parts.</translation>
    </message>
</context>
<context>
    <name>lacuna::BurdenPage</name>
    <message>
        <source>Evidence against burden</source>
        <translation>Données au regard de la charge</translation>
    </message>
    <message>
        <source>Burden</source>
        <translation>Charge</translation>
    </message>
    <message>
        <source>Where the evidence is compared with where the problem is</source>
        <translation>Où l’on compare la place des données à celle du problème</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucune</translation>
    </message>
    <message>
        <source>Use “%1”</source>
        <translation>Utiliser «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>No completed %1 of %2</source>
        <translation>%2&#xa0;: aucune parmi les %1 achevées</translation>
    </message>
    <message>
        <source>Import figures…</source>
        <translation>Importer des chiffres…</translation>
    </message>
    <message>
        <source>Delete burden table</source>
        <translation>Supprimer la table de charge</translation>
    </message>
    <message>
        <source>Copy the ranking as a table</source>
        <translation>Copier le classement comme tableau</translation>
    </message>
    <message>
        <source>Copy the chart</source>
        <translation>Copier le graphique</translation>
    </message>
    <message>
        <source>Save the chart as PNG or SVG…</source>
        <translation>Enregistrer le graphique en PNG ou SVG…</translation>
    </message>
    <message>
        <source>&amp;Burden table</source>
        <translation>&amp;Table de charge</translation>
    </message>
    <message>
        <source>Burden table that weighs the gaps</source>
        <translation>Table de charge qui pondère les lacunes</translation>
    </message>
    <message>
        <source>Weighs the matrix, the gap list and this ranking</source>
        <translation>Pondère la matrice, la liste des lacunes et ce classement</translation>
    </message>
    <message>
        <source>Delete table</source>
        <translation>Supprimer la table</translation>
    </message>
    <message>
        <source>A CSV, XLSX or ODS table with columns term, value, unit, year, source and definition</source>
        <translation>Une table CSV, XLSX ou ODS avec les colonnes term, value, unit, year, source et definition</translation>
    </message>
    <message>
        <source>Close the list</source>
        <translation>Fermer la liste</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Graphique</translation>
    </message>
    <message>
        <source>Proportion</source>
        <translation>Proportion</translation>
    </message>
    <message>
        <source>Areas by burden and studies, with the line of proportion</source>
        <translation>Zones selon la charge et les études, avec la droite de proportion</translation>
    </message>
    <message>
        <source>Concentration</source>
        <translation>Concentration</translation>
    </message>
    <message>
        <source>Share of the studies by share of the burden, with the Gini coefficient</source>
        <translation>Part des études selon la part de la charge, avec le coefficient de Gini</translation>
    </message>
    <message>
        <source>Does the evidence lie where the problem is?</source>
        <translation>Les données se trouvent-elles là où est le problème&#x202f;?</translation>
    </message>
    <message>
        <source>A burden table says how large the problem is in each region, country or sector: victims, prevalence, profits. With one, gaps are weighed by it, and this page ranks areas by the studies there are for their burden. Choose a table of one of the question&apos;s dimensions above, or import one.</source>
        <translation>Une table de charge dit l’ampleur du problème dans chaque région, pays ou secteur&#xa0;: victimes, prévalence, profits. Elle sert à pondérer les lacunes, et cette page classe alors les zones selon les études qui existent pour leur charge. Choisissez ci-dessus une table portant sur l’une des dimensions de la question, ou importez-en une.</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Utiliser</translation>
    </message>
    <message>
        <source>Copied the ranking as a table</source>
        <translation>Le classement a été copié comme tableau</translation>
    </message>
    <message>
        <source>Copied the chart as an image</source>
        <translation>Le graphique a été copié comme image</translation>
    </message>
    <message>
        <source>Figures by %1…</source>
        <translation>Chiffres par %1…</translation>
    </message>
    <message>
        <source>Imported “%1”</source>
        <translation>«&#xa0;%1&#xa0;» importée</translation>
    </message>
    <message numerus="yes">
        <source>Imported %Ln burden tables; Undo takes the last one back</source>
        <translation>
            <numerusform>%Ln table de charge importée&#x202f;; Annuler la retire</numerusform>
            <numerusform>%Ln tables de charge importées&#x202f;; Annuler retire la dernière</numerusform>
        </translation>
    </message>
    <message>
        <source>Deleted “%1”</source>
        <translation>«&#xa0;%1&#xa0;» supprimée</translation>
    </message>
</context>
<context>
    <name>lacuna::BurdenPlacing</name>
    <message>
        <source>“%1” overlaps with “%2”: it is listed, and not placed.</source>
        <translation>«&#xa0;%1&#xa0;» recoupe «&#xa0;%2&#xa0;»&#xa0;: l’entrée est listée, mais non placée.</translation>
    </message>
    <message>
        <source>“%1” contains other areas of the table, “%2” among them: it is listed as their total, and not placed.</source>
        <translation>«&#xa0;%1&#xa0;» contient d’autres zones de la table, dont «&#xa0;%2&#xa0;»&#xa0;: l’entrée est listée comme leur total, mais non placée.</translation>
    </message>
    <message>
        <source>“%1” is part of “%2”, which the table has too: it is listed, and not placed.</source>
        <translation>«&#xa0;%1&#xa0;» fait partie de «&#xa0;%2&#xa0;», que la table contient aussi&#xa0;: l’entrée est listée, mais non placée.</translation>
    </message>
</context>
<context>
    <name>lacuna::BurdenTable</name>
    <message>
        <source>The file cannot be read twice.</source>
        <translation>Le fichier ne peut pas être lu deux fois.</translation>
    </message>
    <message>
        <source>The file has more than %1 rows: it is no table of figures.</source>
        <translation>Le fichier a plus de %1 lignes&#xa0;: ce n’est pas une table de chiffres.</translation>
    </message>
    <message>
        <source>The row names no area; it was left out.</source>
        <translation>La ligne ne nomme aucune zone&#x202f;; elle a été écartée.</translation>
    </message>
    <message>
        <source>“%1” has no value; it was left out.</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas de valeur&#x202f;; la ligne a été écartée.</translation>
    </message>
    <message>
        <source>The rows are of more than %1 different tables (definition, unit, year or region set): these columns cannot be what they seem.</source>
        <translation>Les lignes relèvent de plus de %1 tables différentes (définition, unité, année ou jeu de régions)&#xa0;: ces colonnes ne peuvent pas être ce qu’elles semblent.</translation>
    </message>
    <message>
        <source>“%1”: a burden cannot be negative (%2).</source>
        <translation>«&#xa0;%1&#xa0;»&#xa0;: une charge ne peut pas être négative (%2).</translation>
    </message>
    <message>
        <source>“%1”: “%2” can be read in two ways; write it without marks between thousands.</source>
        <translation>«&#xa0;%1&#xa0;»&#xa0;: «&#xa0;%2&#xa0;» peut se lire de deux façons&#x202f;; écrivez-le sans séparateur de milliers.</translation>
    </message>
    <message>
        <source>“%1”: “%2” is no number.</source>
        <translation>«&#xa0;%1&#xa0;»&#xa0;: «&#xa0;%2&#xa0;» n’est pas un nombre.</translation>
    </message>
    <message>
        <source>“%1” has no year of four digits.</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas d’année à quatre chiffres.</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Chiffres</translation>
    </message>
    <message>
        <source>The table has another total already; this one was left out.</source>
        <translation>La table a déjà un autre total&#x202f;; celui-ci a été écarté.</translation>
    </message>
    <message>
        <source>“%1” is in the table already; this row was left out.</source>
        <translation>«&#xa0;%1&#xa0;» est déjà dans la table&#x202f;; cette ligne a été écartée.</translation>
    </message>
    <message>
        <source>The codebook has no “%1”: it is listed, and not placed.</source>
        <translation>La grille de codage n’a pas «&#xa0;%1&#xa0;»&#xa0;: l’entrée est listée, mais non placée.</translation>
    </message>
    <message>
        <source>definition</source>
        <translation>définition</translation>
    </message>
    <message>
        <source>unit</source>
        <translation>unité</translation>
    </message>
    <message>
        <source>year</source>
        <translation>année</translation>
    </message>
    <message>
        <source>source</source>
        <translation>source</translation>
    </message>
    <message>
        <source>“%1” does not say: %2.</source>
        <translation>«&#xa0;%1&#xa0;» n’indique pas&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The dimension that the figures are of does not exist.</source>
        <translation>La dimension sur laquelle portent les chiffres n’existe pas.</translation>
    </message>
    <message>
        <source>This is no table of figures: it needs a column “term” (or region, country, code) and a column “value”; unit, year, source and definition should be there. Its columns are: %1.</source>
        <translation>Ce n’est pas une table de chiffres&#xa0;: il faut une colonne «&#xa0;term&#xa0;» (ou region, country, code) et une colonne «&#xa0;value&#xa0;»&#x202f;; unit, year, source et definition devraient y figurer. Ses colonnes sont&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The file has no figures.</source>
        <translation>Le fichier n’a pas de chiffres.</translation>
    </message>
    <message>
        <source>The file has no figure that can be used. %1</source>
        <translation>Le fichier n’a aucun chiffre utilisable. %1</translation>
    </message>
</context>
<context>
    <name>lacuna::BurdenText</name>
    <message>
        <source>&lt; %1</source>
        <translation>&lt; %1</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>non indiqué</translation>
    </message>
    <message>
        <source>Definition: %1</source>
        <translation>Définition&#xa0;: %1</translation>
    </message>
    <message>
        <source>Unit: %1</source>
        <translation>Unité&#xa0;: %1</translation>
    </message>
    <message>
        <source>Year: %1</source>
        <translation>Année&#xa0;: %1</translation>
    </message>
    <message>
        <source>Regions: %1</source>
        <translation>Régions&#xa0;: %1</translation>
    </message>
    <message>
        <source>Total as stated: %1</source>
        <translation>Total indiqué&#xa0;: %1</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Source&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 (%2–%3)</source>
        <translation>%1 (%2–%3)</translation>
    </message>
    <message>
        <source>Least evidence for its burden: %1, with %2 %3.</source>
        <translation>Le moins de données pour sa charge&#xa0;: %1, avec %2 %3.</translation>
    </message>
    <message>
        <source>These figures are a rate (%1): they can be compared but not added up, so there are no shares, no concentration curve and no Gini coefficient.</source>
        <translation>Ces chiffres sont un taux (%1)&#xa0;: ils peuvent être comparés mais pas additionnés&#x202f;; il n’y a donc ni parts, ni courbe de concentration, ni coefficient de Gini.</translation>
    </message>
    <message>
        <source>Gini %1: 0 if the %2 were spread as the burden is, towards 1 the more of them are where little of it is.</source>
        <translation>Gini %1&#xa0;: 0 si les %2 étaient réparties comme la charge&#x202f;; d’autant plus près de 1 qu’il y en a davantage là où la charge est faible.</translation>
    </message>
    <message>
        <source>There is nothing to compare yet: no %1 in these areas.</source>
        <translation>Il n’y a encore rien à comparer&#xa0;: pas de %1 dans ces zones.</translation>
    </message>
    <message>
        <source>%1 of %2 areas</source>
        <translation>%1 zones sur %2</translation>
    </message>
    <message>
        <source>At least one study of “%1” is in %2.</source>
        <translation>Il y a au moins une étude de «&#xa0;%1&#xa0;» dans %2.</translation>
    </message>
    <message>
        <source>%1 of those affected live in areas with at least one study of “%2”: %3.</source>
        <translation>%1 des personnes touchées vivent dans des zones ayant au moins une étude de «&#xa0;%2&#xa0;»&#xa0;: %3.</translation>
    </message>
    <message>
        <source>%1 of the burden is in areas with at least one study of “%2”: %3.</source>
        <translation>%1 de la charge se trouve dans des zones ayant au moins une étude de «&#xa0;%2&#xa0;»&#xa0;: %3.</translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation>%1 de plus</translation>
    </message>
    <message>
        <source>In the table but not placed in the codebook, so not counted: %1</source>
        <translation>Dans la table mais non placés dans la grille de codage, donc non comptés&#xa0;: %1</translation>
    </message>
    <message>
        <source>source not stated</source>
        <translation>source non indiquée</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>searched %1</source>
        <translation>recherche du %1</translation>
    </message>
</context>
<context>
    <name>lacuna::CatalogueCommands</name>
    <message>
        <source>a codebook is a .csv or .json file, not “%1”</source>
        <translation>une grille de codage est un fichier .csv ou .json, pas «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 ne peut pas être lu&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 is too large to be a codebook</source>
        <translation>%1 est trop grand pour une grille de codage</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>codebook takes export or import, not “%1”</source>
        <translation>codebook prend export ou import, pas «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>damaged: %1</source>
        <translation>endommagé&#xa0;: %1</translation>
    </message>
    <message>
        <source>note: %1</source>
        <translation>remarque&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1: all is well</source>
        <translation>%1&#xa0;: tout va bien</translation>
    </message>
    <message>
        <source>say where to with -o FILE</source>
        <translation>dites où avec -o FICHIER</translation>
    </message>
    <message>
        <source>makes an empty catalogue</source>
        <translation>crée un catalogue vide</translation>
    </message>
    <message>
        <source>a .csv or .json codebook (the built-in one on forced labour)</source>
        <translation>une grille de codage .csv ou .json (celle intégrée sur le travail forcé)</translation>
    </message>
    <message>
        <source>with the sample bibliography in it</source>
        <translation>avec la bibliographie d’exemple</translation>
    </message>
    <message>
        <source>writes or brings in dimensions and terms (.csv, .json)</source>
        <translation>écrit ou apporte des dimensions et des termes (.csv, .json)</translation>
    </message>
    <message>
        <source>looks for damage: integrity, schema, orphans, search index</source>
        <translation>cherche des dommages&#xa0;: intégrité, schéma, orphelins, index de recherche</translation>
    </message>
    <message>
        <source>write there instead of to the screen</source>
        <translation>écrire là plutôt qu’à l’écran</translation>
    </message>
    <message>
        <source>writes a verified copy</source>
        <translation>écrit une copie vérifiée</translation>
    </message>
    <message>
        <source>the copy</source>
        <translation>la copie</translation>
    </message>
    <message>
        <source>damaged pages of %1 bytes: %2</source>
        <translation>pages endommagées de %1 octets&#xa0;: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) are missing at the end of the file</source>
        <translation>
            <numerusform>%n page manque à la fin du fichier</numerusform>
            <numerusform>%n pages manquent à la fin du fichier</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n readable page(s) could not be told to belong to any table</source>
        <translation>
            <numerusform>%n page lisible n’a pu être attribuée à aucune table</numerusform>
            <numerusform>%n pages lisibles n’ont pu être attribuées à aucune table</numerusform>
        </translation>
    </message>
    <message>
        <source>--report goes with --salvage</source>
        <translation>--report va avec --salvage</translation>
    </message>
    <message>
        <source>reads what is readable of a damaged file into a new catalogue</source>
        <translation>lit ce qui est lisible d’un fichier endommagé dans un nouveau catalogue</translation>
    </message>
    <message>
        <source>what could not be salvaged, as JSON</source>
        <translation>ce qui n’a pas pu être sauvé, en JSON</translation>
    </message>
    <message>
        <source>there is no backup beside it; --salvage FILE reads what is readable into a new one</source>
        <translation>il n’y a pas de sauvegarde à côté&#x202f;; --salvage FICHIER lit ce qui est lisible dans un nouveau catalogue</translation>
    </message>
    <message>
        <source>%1 is damaged; %2</source>
        <translation>%1 est endommagé&#x202f;; %2</translation>
    </message>
    <message>
        <source>%1 is damaged (%2); %3</source>
        <translation>%1 est endommagé (%2)&#x202f;; %3</translation>
    </message>
    <message numerus="yes">
        <source>%n study(s) recovered; how many there were cannot be told</source>
        <translation>
            <numerusform>%n étude récupérée&#x202f;; impossible de dire combien il y en avait</numerusform>
            <numerusform>%n études récupérées&#x202f;; impossible de dire combien il y en avait</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n study(s) recovered</source>
        <translation>
            <numerusform>%1 étude récupérée sur %n</numerusform>
            <numerusform>%1 études récupérées sur %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n damaged page(s), where more may have been</source>
        <translation>
            <numerusform>%n page endommagée, où il y en avait peut-être d’autres</numerusform>
            <numerusform>%n pages endommagées, où il y en avait peut-être d’autres</numerusform>
        </translation>
    </message>
    <message>
        <source>the list of tables is damaged; where they begin was found by what is in them</source>
        <translation>la liste des tables est endommagée&#x202f;; leur début a été trouvé d’après leur contenu</translation>
    </message>
    <message>
        <source>what is readable was read, but its report was not written: %1</source>
        <translation>ce qui est lisible a été lu, mais le rapport n’a pas été écrit&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 is a Lacuna catalogue and would be replaced; choose another name or delete it first</source>
        <translation>%1 est un catalogue Lacuna et serait remplacé&#x202f;; choisissez un autre nom ou supprimez-le d’abord</translation>
    </message>
    <message>
        <source>its newest backup is %1; --salvage FILE reads what is readable into a new one, perhaps also what was written after the backup</source>
        <translation>sa sauvegarde la plus récente est %1&#x202f;; --salvage FICHIER lit ce qui est lisible dans un nouveau catalogue, peut-être aussi ce qui a été écrit après la sauvegarde</translation>
    </message>
    <message numerus="yes">
        <source>%n read</source>
        <translation>
            <numerusform>%n élément lu</numerusform>
            <numerusform>%n éléments lus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out, because what they belong to is gone</source>
        <translation>
            <numerusform>%n laissé de côté, car ce à quoi il appartient a disparu</numerusform>
            <numerusform>%n laissés de côté, car ce à quoi ils appartiennent a disparu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unreadable</source>
        <translation>
            <numerusform>%n illisible</numerusform>
            <numerusform>%n illisibles</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lacuna::CatalogueFile</name>
    <message>
        <source>“%1” is not a Lacuna catalogue. References (RIS, CSV …) are imported into a catalogue instead.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un catalogue Lacuna. Les références (RIS, CSV…) s’importent dans un catalogue.</translation>
    </message>
    <message>
        <source>There is no file “%1”.</source>
        <translation>Il n’y a pas de fichier «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>“%1” is a folder, not a catalogue.</source>
        <translation>«&#xa0;%1&#xa0;» est un dossier, pas un catalogue.</translation>
    </message>
    <message>
        <source>“%1” cannot be read.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être lu.</translation>
    </message>
    <message>
        <source>“%1” was made by a newer version of Lacuna. Update Lacuna to open it; the file was not changed.</source>
        <translation>«&#xa0;%1&#xa0;» a été créé par une version plus récente de Lacuna. Mettez Lacuna à jour pour l’ouvrir&#x202f;; le fichier n’a pas été modifié.</translation>
    </message>
    <message>
        <source>Copying</source>
        <translation>Copie</translation>
    </message>
    <message>
        <source>The copy was not kept because it did not pass verification. Run “lacuna check” on the catalogue.</source>
        <translation>La copie n’a pas été gardée car elle n’a pas passé la vérification. Lancez «&#xa0;lacuna check&#xa0;» sur le catalogue.</translation>
    </message>
    <message>
        <source>“%1” is open in another window. Close it there or choose another name.</source>
        <translation>«&#xa0;%1&#xa0;» est ouvert dans une autre fenêtre. Fermez-le là-bas ou choisissez un autre nom.</translation>
    </message>
    <message>
        <source>“%1” cannot be written. Choose another folder.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être écrit. Choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>“%1” lies on a network share and is open on another computer, or was not closed there. Close it there, or copy it to a folder of this computer together with the file “%2”.</source>
        <translation>«&#xa0;%1&#xa0;» se trouve sur un partage réseau et est ouvert sur un autre ordinateur, ou n’y a pas été fermé. Fermez-le là-bas, ou copiez-le dans un dossier de cet ordinateur avec le fichier «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>The copy is in use: “%1”.</source>
        <translation>La copie est en cours d’utilisation&#xa0;: «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>A catalogue cannot be backed up onto itself.</source>
        <translation>Un catalogue ne peut pas être sauvegardé sur lui-même.</translation>
    </message>
    <message>
        <source>“%1” is there already and is no catalogue. Choose another name.</source>
        <translation>«&#xa0;%1&#xa0;» existe déjà et n’est pas un catalogue. Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>There is no folder “%1”.</source>
        <translation>Il n’y a pas de dossier «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>%1 Its newest backup is “%2”.</source>
        <translation>%1 Sa sauvegarde la plus récente est «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>“%1” is a pack, not a catalogue: it is merged into one (lacuna merge CATALOGUE PACK).</source>
        <translation>«&#xa0;%1&#xa0;» est un paquet, pas un catalogue&#xa0;: il se fusionne dans un catalogue (lacuna merge CATALOGUE PAQUET).</translation>
    </message>
    <message>
        <source>“%1” was made by an older version of Lacuna and must be brought up to date before it can be read: open it once in the window of Lacuna, which keeps a copy of it as it was.</source>
        <translation>«&#xa0;%1&#xa0;» a été créé par une version plus ancienne de Lacuna et doit être mis à jour avant de pouvoir être lu&#xa0;: ouvrez-le une fois dans la fenêtre de Lacuna, qui en garde une copie tel qu’il était.</translation>
    </message>
    <message>
        <source>“%1” was made by an older version of Lacuna and must be brought up to date where it can be written: copy it to a folder of yours and open the copy once in the window of Lacuna.</source>
        <translation>«&#xa0;%1&#xa0;» a été créé par une version plus ancienne de Lacuna et doit être mis à jour là où il peut être écrit&#xa0;: copiez-le dans un dossier à vous et ouvrez la copie une fois dans la fenêtre de Lacuna.</translation>
    </message>
    <message>
        <source>“%1” cannot be written: the folder “%2” may not be written here.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être écrit&#xa0;: vous n’avez pas le droit d’écrire dans le dossier «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>“%1” is not a Lacuna catalogue, or its beginning is damaged.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un catalogue Lacuna, ou son début est endommagé.</translation>
    </message>
    <message>
        <source>“%1” is damaged: it is empty.</source>
        <translation>«&#xa0;%1&#xa0;» est endommagé&#xa0;: il est vide.</translation>
    </message>
    <message>
        <source>“%1” is damaged: next to nothing is left of it.</source>
        <translation>«&#xa0;%1&#xa0;» est endommagé&#xa0;: il n’en reste presque rien.</translation>
    </message>
    <message>
        <source>“%1” would take the place of what belongs to “%2”. Choose another name.</source>
        <translation>«&#xa0;%1&#xa0;» prendrait la place de ce qui appartient à «&#xa0;%2&#xa0;». Choisissez un autre nom.</translation>
    </message>
</context>
<context>
    <name>lacuna::CatalogueSession</name>
    <message>
        <source>Open catalogue</source>
        <translation>Ouvrir un catalogue</translation>
    </message>
    <message>
        <source>Lacuna catalogues (*.lacuna)</source>
        <translation>Catalogues Lacuna (*.lacuna)</translation>
    </message>
    <message>
        <source>Opening %1</source>
        <translation>Ouverture de %1</translation>
    </message>
    <message>
        <source>New catalogue</source>
        <translation>Nouveau catalogue</translation>
    </message>
    <message>
        <source>Catalogue.lacuna</source>
        <translation>Catalogue.lacuna</translation>
    </message>
    <message>
        <source>Making %1</source>
        <translation>Création de %1</translation>
    </message>
    <message>
        <source>Making the sample catalogue</source>
        <translation>Création du catalogue d’exemple</translation>
    </message>
    <message>
        <source>Save catalogue as</source>
        <translation>Enregistrer le catalogue sous</translation>
    </message>
    <message>
        <source>Saving %1</source>
        <translation>Enregistrement de %1</translation>
    </message>
    <message>
        <source>No catalogue is open</source>
        <translation>Aucun catalogue n’est ouvert</translation>
    </message>
    <message>
        <source>Files of references (%1)</source>
        <translation>Fichiers de références (%1)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Open or make a catalogue first, then import into it</source>
        <translation>Ouvrez ou créez d’abord un catalogue, puis importez-y</translation>
    </message>
    <message>
        <source>Import references</source>
        <translation>Importer des références</translation>
    </message>
    <message>
        <source>Importing %1</source>
        <translation>Importation de %1</translation>
    </message>
    <message numerus="yes">
        <source>Importing %n files</source>
        <translation>
            <numerusform>Importation de %n fichier</numerusform>
            <numerusform>Importation de %n fichiers</numerusform>
        </translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Écrit&#xa0;: %1</translation>
    </message>
    <message>
        <source>Writing %1</source>
        <translation>Écriture de %1</translation>
    </message>
    <message>
        <source>Export studies</source>
        <translation>Exporter les études</translation>
    </message>
    <message>
        <source>Studies.ris</source>
        <translation>Études.ris</translation>
    </message>
    <message>
        <source>This catalogue can only be read; save a copy and import into that</source>
        <translation>Ce catalogue ne peut qu’être lu&#x202f;; enregistrez une copie et importez dans celle-ci</translation>
    </message>
    <message>
        <source>%1, without: %2 (%3)</source>
        <translation>%1, sans&#xa0;: %2 (%3)</translation>
    </message>
    <message>
        <source>%1: choose a file name that ends in one of %2</source>
        <translation>%1&#xa0;: choisissez un nom de fichier qui se termine par l’une de ces extensions&#xa0;: %2</translation>
    </message>
    <message>
        <source>A study to be merged is no longer in the catalogue</source>
        <translation>Une étude à fusionner n’est plus dans le catalogue</translation>
    </message>
    <message>
        <source>Reading studies</source>
        <translation>Lecture des études</translation>
    </message>
    <message>
        <source>Looking for duplicates</source>
        <translation>Recherche de doublons</translation>
    </message>
    <message>
        <source>Merging</source>
        <translation>Fusion</translation>
    </message>
    <message>
        <source>What was typed in “%1” when Lacuna ended was kept</source>
        <translation>Ce qui était saisi dans «&#xa0;%1&#xa0;» quand Lacuna s’est arrêté a été gardé</translation>
    </message>
    <message>
        <source>“%1” cannot be found; it may have been moved.</source>
        <translation>«&#xa0;%1&#xa0;» est introuvable&#x202f;; il a peut-être été déplacé.</translation>
    </message>
    <message>
        <source>“%1” is a folder; attach the files in it.</source>
        <translation>«&#xa0;%1&#xa0;» est un dossier&#x202f;; joignez les fichiers qu’il contient.</translation>
    </message>
    <message>
        <source>“%1” is no ordinary file.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un fichier ordinaire.</translation>
    </message>
    <message>
        <source>“%1” is too large to be attached: %2, and the most is %3. Note where it is kept instead.</source>
        <translation>«&#xa0;%1&#xa0;» est trop grand pour être joint&#xa0;: %2, et le maximum est de %3. Notez plutôt où il est gardé.</translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être lu&#xa0;: %2</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>Lecture de %1</translation>
    </message>
    <message>
        <source>“%1” is too large to be attached.</source>
        <translation>«&#xa0;%1&#xa0;» est trop grand pour être joint.</translation>
    </message>
    <message>
        <source>“%1” is empty.</source>
        <translation>«&#xa0;%1&#xa0;» est vide.</translation>
    </message>
    <message>
        <source>“%1” is attached to this study already</source>
        <translation>«&#xa0;%1&#xa0;» est déjà joint à cette étude</translation>
    </message>
    <message numerus="yes">
        <source>The %Ln files are attached to this study already</source>
        <translation>
            <numerusform>%Ln fichier est déjà joint à cette étude</numerusform>
            <numerusform>Les %Ln fichiers sont déjà joints à cette étude</numerusform>
        </translation>
    </message>
    <message>
        <source>Attached “%1”</source>
        <translation>«&#xa0;%1&#xa0;» joint</translation>
    </message>
    <message numerus="yes">
        <source>Attached %Ln files</source>
        <translation>
            <numerusform>%Ln fichier joint</numerusform>
            <numerusform>%Ln fichiers joints</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were attached already</source>
        <translation>
            <numerusform>%Ln était déjà joint</numerusform>
            <numerusform>%Ln étaient déjà joints</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln have less text to search than pages</source>
        <translation>
            <numerusform>%Ln n’a pas de texte où chercher sur toutes ses pages</numerusform>
            <numerusform>%Ln n’ont pas de texte où chercher sur toutes leurs pages</numerusform>
        </translation>
    </message>
    <message>
        <source>then stopped</source>
        <translation>puis arrêté</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files were not attached. %1</source>
        <translation>
            <numerusform>%Ln fichier n’a pas été joint. %1</numerusform>
            <numerusform>%Ln fichiers n’ont pas été joints. %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>Joindre des fichiers</translation>
    </message>
    <message>
        <source>Documents (*.pdf *.docx *.odt *.txt);;All files (*)</source>
        <translation>Documents (*.pdf *.docx *.odt *.txt);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>This catalogue can only be read; save a copy and attach files there</source>
        <translation>Ce catalogue ne peut qu’être lu&#x202f;; enregistrez une copie et joignez les fichiers à celle-ci</translation>
    </message>
    <message>
        <source>Attaching %1</source>
        <translation>Ajout de %1</translation>
    </message>
    <message numerus="yes">
        <source>Attaching %n files</source>
        <translation>
            <numerusform>Ajout de %n fichier</numerusform>
            <numerusform>Ajout de %n fichiers</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is not opened from here: a file of this kind may run as a program, and whoever made this catalogue chose it. If you trust them, save it with Save as… and open it yourself.</source>
        <translation>«&#xa0;%1&#xa0;» ne s’ouvre pas d’ici&#xa0;: un fichier de ce type peut s’exécuter comme un programme, et c’est l’auteur de ce catalogue qui l’a choisi. Si vous lui faites confiance, enregistrez-le avec «&#xa0;Enregistrer sous…&#xa0;» et ouvrez-le vous-même.</translation>
    </message>
    <message>
        <source>“%1” cannot be copied to be shown.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être copié pour être affiché.</translation>
    </message>
    <message>
        <source>No program of this system opens “%1”. Save it with Save as….</source>
        <translation>Aucun programme de ce système n’ouvre «&#xa0;%1&#xa0;». Enregistrez-le avec «&#xa0;Enregistrer sous…&#xa0;».</translation>
    </message>
    <message>
        <source>Save the attached file</source>
        <translation>Enregistrer le fichier joint</translation>
    </message>
    <message>
        <source>%1: choose a file name that ends in .pptx, .svg, .png or .json</source>
        <translation>%1&#xa0;: choisissez un nom de fichier qui finit par .pptx, .svg, .png ou .json</translation>
    </message>
    <message>
        <source>“%1” is a Lacuna catalogue; attach what is in it instead.</source>
        <translation>«&#xa0;%1&#xa0;» est un catalogue Lacuna&#x202f;; joignez plutôt ce qu’il contient.</translation>
    </message>
    <message>
        <source>Import figures</source>
        <translation>Importer des chiffres</translation>
    </message>
    <message>
        <source>Tables of figures (*.csv *.tsv *.txt *.xlsx *.ods);;All files (*)</source>
        <translation>Tables de chiffres (*.csv *.tsv *.txt *.xlsx *.ods);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>There is no file “%1” any more.</source>
        <translation>Le fichier «&#xa0;%1&#xa0;» n’existe plus.</translation>
    </message>
    <message>
        <source>“%1” is no Lacuna catalogue.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un catalogue Lacuna.</translation>
    </message>
    <message>
        <source>Another catalogue is not opened while you code blind: it may be a copy with what others coded.</source>
        <translation>Aucun autre catalogue n’est ouvert tant que vous codez en aveugle&#xa0;: ce pourrait être une copie avec ce que d’autres ont codé.</translation>
    </message>
    <message>
        <source>Compare with another catalogue</source>
        <translation>Comparer avec un autre catalogue</translation>
    </message>
    <message>
        <source>%1: choose a file name that ends in .png or .svg</source>
        <translation>%1&#xa0;: choisissez un nom de fichier qui se termine par .png ou .svg</translation>
    </message>
    <message>
        <source>%1, black and white</source>
        <translation>%1, noir et blanc</translation>
    </message>
    <message>
        <source>Gap matrix</source>
        <translation>Matrice des lacunes</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Écriture</translation>
    </message>
    <message>
        <source>The report could not be written in that language: %1</source>
        <translation>Le rapport n’a pas pu être écrit dans cette langue&#xa0;: %1</translation>
    </message>
    <message>
        <source>Written: %1. No program here opens it.</source>
        <translation>Écrit&#xa0;: %1. Aucun programme de cet ordinateur ne l’ouvre.</translation>
    </message>
    <message>
        <source>Choose a template</source>
        <translation>Choisir un modèle</translation>
    </message>
    <message>
        <source>PowerPoint presentations and templates (*.pptx *.potx *.pptm *.potm)</source>
        <translation>Présentations et modèles PowerPoint (*.pptx *.potx *.pptm *.potm)</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt *.xlsx *.ods);;All files (*)</source>
        <translation>Tableaux (*.csv *.tsv *.txt *.xlsx *.ods);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation>Classeur Excel (*.xlsx)</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>Story</source>
        <translation>Récit</translation>
    </message>
    <message>
        <source>No catalogue is open.</source>
        <translation>Aucun catalogue n’est ouvert.</translation>
    </message>
    <message>
        <source>Making a backup</source>
        <translation>Sauvegarde en cours</translation>
    </message>
    <message>
        <source>This catalogue can only be read.</source>
        <translation>Ce catalogue ne peut qu’être lu.</translation>
    </message>
    <message>
        <source>Restoring a backup</source>
        <translation>Restauration d’une sauvegarde</translation>
    </message>
    <message numerus="yes">
        <source>%Ln ballots of a vote on “%1” that was interrupted are kept; open and close the vote once more, and they count</source>
        <translation>
            <numerusform>%Ln bulletin d’un vote interrompu sur «&#xa0;%1&#xa0;» est gardé&#x202f;; ouvrez et clôturez le vote encore une fois, et il comptera</numerusform>
            <numerusform>%Ln bulletins d’un vote interrompu sur «&#xa0;%1&#xa0;» sont gardés&#x202f;; ouvrez et clôturez le vote encore une fois, et ils compteront</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” lies on a network share and is open for reading only. To change it, save a copy on this computer.</source>
        <translation>«&#xa0;%1&#xa0;» se trouve sur un partage réseau et n’est ouvert qu’en lecture. Pour le modifier, enregistrez une copie sur cet ordinateur.</translation>
    </message>
    <message numerus="yes">
        <source>The notes of %Ln studies are confidential and are left out.</source>
        <translation>
            <numerusform>Les notes de %Ln étude sont confidentielles et sont laissées de côté.</numerusform>
            <numerusform>Les notes de %Ln études sont confidentielles et sont laissées de côté.</numerusform>
        </translation>
    </message>
    <message>
        <source>Lacuna packs (*.lacunapack)</source>
        <translation>Paquets Lacuna (*.lacunapack)</translation>
    </message>
    <message>
        <source>Make a pack</source>
        <translation>Créer un paquet</translation>
    </message>
    <message>
        <source>Merge a pack</source>
        <translation>Fusionner un paquet</translation>
    </message>
    <message>
        <source>Studies</source>
        <translation>Études</translation>
    </message>
    <message>
        <source>Codings</source>
        <translation>Codages</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Termes</translation>
    </message>
    <message>
        <source>Attached files</source>
        <translation>Fichiers joints</translation>
    </message>
    <message>
        <source>Practices</source>
        <translation>Pratiques</translation>
    </message>
    <message>
        <source>Contributions</source>
        <translation>Contributions</translation>
    </message>
    <message>
        <source>Notes on gaps</source>
        <translation>Notes sur les lacunes</translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation>Vues enregistrées</translation>
    </message>
    <message>
        <source>Rounds</source>
        <translation>Exercices</translation>
    </message>
    <message>
        <source>Ballots</source>
        <translation>Bulletins</translation>
    </message>
    <message>
        <source>Stories</source>
        <translation>Récits</translation>
    </message>
    <message numerus="yes">
        <source>%Ln left out, because what they belong to is gone</source>
        <translation>
            <numerusform>%Ln élément laissé de côté, car ce à quoi il appartient a disparu</numerusform>
            <numerusform>%Ln éléments laissés de côté, car ce à quoi ils appartiennent a disparu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln could not be read</source>
        <translation>
            <numerusform>%Ln n’a pas pu être lu</numerusform>
            <numerusform>%Ln n’ont pas pu être lus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln damaged parts of the file, each of which may have held several</source>
        <translation>
            <numerusform>%Ln partie endommagée du fichier, qui en contenait peut-être plusieurs</numerusform>
            <numerusform>%Ln parties endommagées du fichier, dont chacune en contenait peut-être plusieurs</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>All else (history, search, links between parts)</source>
        <translation>Tout le reste (historique, recherche, liens entre parties)</translation>
    </message>
    <message>
        <source>The file&apos;s own list of its parts is damaged: where they begin was guessed.</source>
        <translation>La liste des parties dans le fichier est endommagée&#xa0;: leur début a été deviné.</translation>
    </message>
    <message>
        <source>The end of the file is missing: %1.</source>
        <translation>La fin du fichier manque&#xa0;: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln readable parts could not be told to belong to anything.</source>
        <translation>
            <numerusform>%Ln partie lisible n’a pu être attribuée à rien.</numerusform>
            <numerusform>%Ln parties lisibles n’ont pu être attribuées à rien.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln parts of the file are damaged.</source>
        <translation>
            <numerusform>%Ln partie du fichier est endommagée.</numerusform>
            <numerusform>%Ln parties du fichier sont endommagées.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 salvaged</source>
        <translation>%1 sauvé</translation>
    </message>
    <message>
        <source>Save what is readable</source>
        <translation>Enregistrer ce qui est lisible</translation>
    </message>
    <message>
        <source>“%1” was made of %2 and is open now</source>
        <translation>«&#xa0;%1&#xa0;» a été créé à partir de %2 et est maintenant ouvert</translation>
    </message>
    <message>
        <source>“%1” was made of %2 and is open now, instead of “%3”</source>
        <translation>«&#xa0;%1&#xa0;» a été créé à partir de %2 et est maintenant ouvert, à la place de «&#xa0;%3&#xa0;»</translation>
    </message>
    <message>
        <source>Merge into a catalogue</source>
        <translation>Fusionner dans un catalogue</translation>
    </message>
    <message>
        <source>Make a catalogue of the pack</source>
        <translation>Faire un catalogue du paquet</translation>
    </message>
    <message>
        <source>The catalogue is as it was on %1.</source>
        <translation>Le catalogue est tel qu’il était le %1.</translation>
    </message>
    <message>
        <source>The damaged file is kept beside the backups.</source>
        <translation>Le fichier endommagé est gardé à côté des sauvegardes.</translation>
    </message>
    <message>
        <source>What it was before is kept as a backup.</source>
        <translation>Son état précédent est gardé comme sauvegarde.</translation>
    </message>
</context>
<context>
    <name>lacuna::CatalogueStore</name>
    <message>
        <source>“%1” exists already.</source>
        <translation>«&#xa0;%1&#xa0;» existe déjà.</translation>
    </message>
    <message>
        <source>There is no folder “%1”.</source>
        <translation>Il n’y a pas de dossier «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>“%1” is open for reading only. Save a copy elsewhere to change it.</source>
        <translation>«&#xa0;%1&#xa0;» est ouvert en lecture seule. Enregistrez une copie ailleurs pour le modifier.</translation>
    </message>
    <message>
        <source>The study is no longer in the catalogue.</source>
        <translation>L’étude n’est plus dans le catalogue.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Il n’y a rien à annuler.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>Il n’y a rien à rétablir.</translation>
    </message>
    <message>
        <source>The file is no longer in the catalogue.</source>
        <translation>Le fichier n’est plus dans le catalogue.</translation>
    </message>
    <message>
        <source>“%1” is damaged in this catalogue: its content is not what was attached.</source>
        <translation>«&#xa0;%1&#xa0;» est endommagé dans ce catalogue&#xa0;: son contenu n’est pas celui qui a été joint.</translation>
    </message>
    <message>
        <source>The round is no longer in the catalogue.</source>
        <translation>L’exercice n’est plus dans le catalogue.</translation>
    </message>
    <message>
        <source>“%1” would lie on a network share, where catalogues can only be read. Choose a folder of this computer, and save a copy on the share for others.</source>
        <translation>«&#xa0;%1&#xa0;» se trouverait sur un partage réseau, où les catalogues ne peuvent qu’être lus. Choisissez un dossier de cet ordinateur, et enregistrez une copie sur le partage pour les autres.</translation>
    </message>
    <message>
        <source>“%1” lies on a network share, where a catalogue can only be read without danger to it. Save a copy in a folder of this computer to change it.</source>
        <translation>«&#xa0;%1&#xa0;» se trouve sur un partage réseau, où un catalogue ne peut qu’être lu sans danger. Enregistrez une copie dans un dossier de cet ordinateur pour le modifier.</translation>
    </message>
</context>
<context>
    <name>lacuna::CellPainter</name>
    <message>
        <source>%1k</source>
        <comment>thousands</comment>
        <translation>%1&#xa0;k</translation>
    </message>
    <message>
        <source>%1M</source>
        <comment>millions</comment>
        <translation>%1&#xa0;M</translation>
    </message>
</context>
<context>
    <name>lacuna::ChangeSlides</name>
    <message>
        <source>Cell</source>
        <translation>Cellule</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Changement</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>Ce qu’elle est devenue</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a cell, what became of it</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Ce qui a changé</translation>
    </message>
    <message>
        <source>What changed since %1</source>
        <translation>Ce qui a changé depuis %1</translation>
    </message>
    <message>
        <source>The %1 greatest of %2 changes</source>
        <translation>Les %1 plus grands changements sur %2</translation>
    </message>
    <message numerus="yes">
        <source>All %n changes, the greatest first</source>
        <translation>
            <numerusform>%n changement</numerusform>
            <numerusform>Les %n changements, les plus grands d’abord</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what changed, title of the view</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Changements</translation>
    </message>
    <message>
        <source>Cells that changed, and what became of each</source>
        <translation>Cellules qui ont changé, et ce qu’est devenue chacune</translation>
    </message>
</context>
<context>
    <name>lacuna::Changesets</name>
    <message>
        <source>This step cannot be taken back or repeated because the same data were changed since by other means. Nothing was changed.</source>
        <translation>Cette étape ne peut être ni annulée ni répétée car les mêmes données ont été modifiées depuis par un autre moyen. Rien n’a été modifié.</translation>
    </message>
</context>
<context>
    <name>lacuna::ChartChoice</name>
    <message>
        <source>Practices</source>
        <translation>Pratiques</translation>
    </message>
    <message>
        <source>Studies</source>
        <translation>Études</translation>
    </message>
    <message>
        <source>%1 by year and %2</source>
        <translation>%1 par année et %2</translation>
    </message>
    <message>
        <source>%1 by year</source>
        <translation>%1 par année</translation>
    </message>
    <message>
        <source>%1, cumulative</source>
        <translation>%1, cumulé</translation>
    </message>
    <message>
        <source>%1 by %2 and %3</source>
        <translation>%1 par %2 et %3</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <translation>%1 par %2</translation>
    </message>
    <message>
        <source>Confidence in the evidence, by %1</source>
        <translation>Confiance dans les données, par %1</translation>
    </message>
    <message>
        <source>%1 by year × %2</source>
        <translation>%1 par année × %2</translation>
    </message>
    <message>
        <source>Gap classes over time: %1 × %2</source>
        <translation>Classes de lacunes au fil du temps&#xa0;: %1 × %2</translation>
    </message>
    <message>
        <source>Coverage over time: %1 × %2</source>
        <translation>Couverture au fil du temps&#xa0;: %1 × %2</translation>
    </message>
    <message>
        <source>Agreement of coders: κ by dimension</source>
        <translation>Accord des codeurs&#xa0;: κ par dimension</translation>
    </message>
    <message numerus="yes">
        <source>%n without a year are not shown</source>
        <translation>
            <numerusform>%n sans année n’est pas affichée</numerusform>
            <numerusform>%n sans année ne sont pas affichées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n coded more broadly only are not shown</source>
        <translation>
            <numerusform>%n codée seulement à un niveau plus large n’est pas affichée</numerusform>
            <numerusform>%n codées seulement à un niveau plus large ne sont pas affichées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n terms with the fewest are not shown</source>
        <translation>
            <numerusform>%n terme parmi les moins fournis n’est pas affiché</numerusform>
            <numerusform>%n termes parmi les moins fournis ne sont pas affichés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n terms have none</source>
        <translation>
            <numerusform>%n terme n’en a aucune</numerusform>
            <numerusform>%n termes n’en ont aucune</numerusform>
        </translation>
    </message>
    <message>
        <source>a study coded with several terms counts in each</source>
        <translation>une étude codée avec plusieurs termes compte pour chacun</translation>
    </message>
    <message>
        <source>Cohen’s κ, pooled over the terms of a dimension; 0 is chance, 1 is always agreeing</source>
        <translation>κ de Cohen, tous termes d’une dimension réunis&#x202f;; 0&#xa0;: le hasard, 1&#xa0;: un accord constant</translation>
    </message>
    <message numerus="yes">
        <source>%n completed studies</source>
        <translation>
            <numerusform>%n étude achevée</numerusform>
            <numerusform>%n études achevées</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>no filter</source>
        <translation>aucun filtre</translation>
    </message>
    <message>
        <source>filter: %1</source>
        <translation>filtre&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n without a year count in every year</source>
        <translation>
            <numerusform>%n sans année compte pour chaque année</numerusform>
            <numerusform>%n sans année comptent pour chaque année</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a year do not count</source>
        <translation>
            <numerusform>%n sans année ne compte pas</numerusform>
            <numerusform>%n sans année ne comptent pas</numerusform>
        </translation>
    </message>
    <message>
        <source>studies since %1</source>
        <translation>études depuis %1</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Source&#xa0;: %1</translation>
    </message>
    <message>
        <source>searched on %1</source>
        <translation>recherche effectuée le %1</translation>
    </message>
    <message>
        <source>Studies over time</source>
        <translation>Études au fil du temps</translation>
    </message>
    <message>
        <source>By dimension</source>
        <translation>Par dimension</translation>
    </message>
    <message>
        <source>Share by confidence</source>
        <translation>Part par niveau de confiance</translation>
    </message>
    <message>
        <source>Year × dimension</source>
        <translation>Année × dimension</translation>
    </message>
    <message>
        <source>Coverage over time</source>
        <translation>Couverture au fil du temps</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Accord</translation>
    </message>
    <message>
        <source>How many studies a year, or all up to a year</source>
        <translation>Combien d’études par an, ou au total jusqu’à une année</translation>
    </message>
    <message>
        <source>How many studies each country, sector, method … has</source>
        <translation>Combien d’études compte chaque pays, secteur, méthode …</translation>
    </message>
    <message>
        <source>How far the completed studies can be relied on</source>
        <translation>Dans quelle mesure on peut se fier aux études achevées</translation>
    </message>
    <message>
        <source>When each country, sector, method … was studied</source>
        <translation>Quand chaque pays, secteur, méthode … a été étudié</translation>
    </message>
    <message>
        <source>What the matrix looked like in every past year</source>
        <translation>À quoi ressemblait la matrice chaque année passée</translation>
    </message>
    <message>
        <source>How far coders agree, dimension by dimension</source>
        <translation>Dans quelle mesure les codeurs s’accordent, dimension par dimension</translation>
    </message>
    <message>
        <source>You code blind: what others coded is hidden from you.</source>
        <translation>Vous codez en aveugle&#xa0;: ce que d’autres ont codé vous est masqué.</translation>
    </message>
    <message>
        <source>No two coders have coded the same study yet. Agreement shows as soon as two have.</source>
        <translation>Il n’y a pas encore deux codeurs qui aient codé la même étude. L’accord s’affichera dès que ce sera le cas.</translation>
    </message>
    <message>
        <source>Reading who coded what…</source>
        <translation>Lecture de qui a codé quoi…</translation>
    </message>
    <message>
        <source>No study matches the filter.</source>
        <translation>Aucune étude ne correspond au filtre.</translation>
    </message>
    <message>
        <source>Looking back, year by year…</source>
        <translation>Rétrospective, année par année…</translation>
    </message>
    <message>
        <source>The codebook has no dimension “confidence”.</source>
        <translation>La grille de codage n’a pas de dimension «&#xa0;confidence&#xa0;».</translation>
    </message>
    <message>
        <source>None of the studies that match has a year.</source>
        <translation>Aucune des études retenues par le filtre n’a d’année.</translation>
    </message>
    <message>
        <source>There is nothing to count here.</source>
        <translation>Il n’y a rien à compter ici.</translation>
    </message>
</context>
<context>
    <name>lacuna::ChartFigure</name>
    <message>
        <source>As of %1</source>
        <translation>État en %1</translation>
    </message>
    <message numerus="yes">
        <source>%1, %2: κ %3 (%n studies)</source>
        <translation>
            <numerusform>%1, %2&#xa0;: κ %3 (%n étude)</numerusform>
            <numerusform>%1, %2&#xa0;: κ %3 (%n études)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %2: %3 (%n cells)</source>
        <translation>
            <numerusform>%1, %2&#xa0;: %3 (%n cellule)</numerusform>
            <numerusform>%1, %2&#xa0;: %3 (%n cellules)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n studies</source>
        <translation>
            <numerusform>%1&#xa0;: %n étude</numerusform>
            <numerusform>%1&#xa0;: %n études</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %2: %n cells</source>
        <translation>
            <numerusform>%1, %2&#xa0;: %n cellule</numerusform>
            <numerusform>%1, %2&#xa0;: %n cellules</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %2: %3 of %n studies (%4 %)</source>
        <translation>
            <numerusform>%1, %2&#xa0;: %3 sur %n étude (%4&#xa0;%)</numerusform>
            <numerusform>%1, %2&#xa0;: %3 sur %n études (%4&#xa0;%)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lacuna::ChartOptions</name>
    <message>
        <source>By</source>
        <translation>Par</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>Divided by</source>
        <translation>Subdivisé par</translation>
    </message>
    <message>
        <source>Cumulative</source>
        <translation>Cumulé</translation>
    </message>
    <message>
        <source>Every year with all before it</source>
        <translation>Chaque année avec toutes celles d’avant</translation>
    </message>
    <message>
        <source>Codebook order</source>
        <translation>Ordre de la grille</translation>
    </message>
    <message>
        <source>Otherwise those with the most studies come first</source>
        <translation>Sinon, ceux qui ont le plus d’études viennent d’abord</translation>
    </message>
    <message>
        <source>Gap classes</source>
        <translation>Classes de lacunes</translation>
    </message>
    <message>
        <source>How many cells are of each gap class</source>
        <translation>Combien de cellules relèvent de chaque classe de lacune</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
</context>
<context>
    <name>lacuna::ChartParts</name>
    <message>
        <source>The workbook of a chart could not be put together.</source>
        <translation>Le classeur d’un graphique n’a pas pu être assemblé.</translation>
    </message>
</context>
<context>
    <name>lacuna::ChartSlides</name>
    <message numerus="yes">
        <source>%n without a year</source>
        <translation>
            <numerusform>%n sans année</numerusform>
            <numerusform>%n sans année</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n coded more broadly only</source>
        <translation>
            <numerusform>%n codée seulement à un niveau plus large</numerusform>
            <numerusform>%n codées seulement à un niveau plus large</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with fewer studies not shown</source>
        <translation>
            <numerusform>%n catégorie ayant moins d’études, non affichée</numerusform>
            <numerusform>%n catégories ayant moins d’études, non affichées</numerusform>
        </translation>
    </message>
    <message>
        <source>a study may count in several series</source>
        <translation>une étude peut compter dans plusieurs séries</translation>
    </message>
    <message>
        <source>each bar is %1 years</source>
        <translation>chaque barre couvre %1 ans</translation>
    </message>
    <message numerus="yes">
        <source>%n studies</source>
        <translation>
            <numerusform>%n étude</numerusform>
            <numerusform>%n études</numerusform>
        </translation>
    </message>
    <message>
        <source>What the chart counts</source>
        <translation>Ce que compte le graphique</translation>
    </message>
    <message>
        <source>In figures: %1</source>
        <translation>En chiffres&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>lacuna::ChartsPage</name>
    <message>
        <source>Charts</source>
        <translation>Graphiques</translation>
    </message>
    <message>
        <source>Studies over time and by every dimension, and how coverage grew</source>
        <translation>Les études au fil du temps et par dimension, et la progression de la couverture</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>Afficher comme tableau</translation>
    </message>
    <message>
        <source>Copy picture and figures</source>
        <translation>Copier l’image et les chiffres</translation>
    </message>
    <message>
        <source>Export chart…</source>
        <translation>Exporter le graphique…</translation>
    </message>
    <message>
        <source>Chart: %1</source>
        <translation>Graphique&#xa0;: %1</translation>
    </message>
    <message>
        <source>There is no map yet.</source>
        <translation>Il n’y a pas encore de carte.</translation>
    </message>
    <message>
        <source>Distinct studies</source>
        <translation>Études distinctes</translation>
    </message>
    <message>
        <source>%1 (n = %2)</source>
        <translation>%1 (n = %2)</translation>
    </message>
    <message>
        <source>Copied the chart and its figures</source>
        <translation>Le graphique et ses chiffres ont été copiés</translation>
    </message>
</context>
<context>
    <name>lacuna::ChecklistEditor</name>
    <message>
        <source>Checklists for appraisals</source>
        <translation>Grilles d’évaluation</translation>
    </message>
    <message>
        <source>Checklists</source>
        <translation>Grilles d’évaluation</translation>
    </message>
    <message>
        <source>Add checklist</source>
        <translation>Ajouter une grille</translation>
    </message>
    <message>
        <source>A new checklist to judge primary studies with</source>
        <translation>Une nouvelle grille d’évaluation pour juger des études primaires</translation>
    </message>
    <message>
        <source>Delete checklist</source>
        <translation>Supprimer la grille</translation>
    </message>
    <message>
        <source>Only if no study is judged with it</source>
        <translation>Seulement si aucune étude n’est évaluée avec elle</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Item</translation>
    </message>
    <message>
        <source>Add an item below the selected one</source>
        <translation>Ajouter un item sous celui qui est sélectionné</translation>
    </message>
    <message>
        <source>Move the item up</source>
        <translation>Monter l’item</translation>
    </message>
    <message>
        <source>Move the item down</source>
        <translation>Descendre l’item</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Delete the item</source>
        <translation>Supprimer l’item</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Undo the last change</source>
        <translation>Annuler la dernière modification</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Items</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Every change is in the catalogue already</source>
        <translation>Chaque modification est déjà dans le catalogue</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Name of the checklist</source>
        <translation>Nom de la grille d’évaluation</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Cote</translation>
    </message>
    <message>
        <source>How answers become a rating</source>
        <translation>Comment les réponses deviennent une cote</translation>
    </message>
    <message>
        <source>By critical items, as AMSTAR 2</source>
        <translation>Selon les items critiques, comme AMSTAR 2</translation>
    </message>
    <message>
        <source>By the number of weaknesses</source>
        <translation>Selon le nombre de faiblesses</translation>
    </message>
    <message>
        <source>High up to</source>
        <translation>Élevée jusqu’à</translation>
    </message>
    <message>
        <source>moderate</source>
        <translation>modérée</translation>
    </message>
    <message>
        <source>low</source>
        <translation>faible</translation>
    </message>
    <message>
        <source>Most weaknesses for %1</source>
        <translation>Nombre maximal de faiblesses pour %1</translation>
    </message>
    <message>
        <source>Partial yes is a weakness, too</source>
        <translation>«&#xa0;Oui partiel&#xa0;» est aussi une faiblesse</translation>
    </message>
    <message>
        <source>Question, to be answered with yes or no</source>
        <translation>Question, à laquelle répondre par oui ou par non</translation>
    </message>
    <message>
        <source>What makes it a yes</source>
        <translation>Ce qui en fait un oui</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>Critique</translation>
    </message>
    <message>
        <source>A “no” to it is a critical flaw</source>
        <translation>Y répondre «&#xa0;non&#xa0;» est un défaut critique</translation>
    </message>
    <message>
        <source>“Partial yes” is an answer</source>
        <translation>«&#xa0;Oui partiel&#xa0;» est une réponse possible</translation>
    </message>
    <message>
        <source>“Not applicable” is an answer</source>
        <translation>«&#xa0;Sans objet&#xa0;» est une réponse possible</translation>
    </message>
    <message>
        <source>No checklist yet. AMSTAR 2 is built in, for systematic reviews; for primary studies a team writes the questions it wants to judge them by. The answers give each study its confidence.</source>
        <translation>Pas encore de grille d’évaluation. AMSTAR 2 est intégrée, pour les revues systématiques&#x202f;; pour les études primaires, une équipe rédige les questions selon lesquelles elle veut les juger. Les réponses donnent à chaque étude son niveau de confiance.</translation>
    </message>
    <message>
        <source>Item %1</source>
        <translation>Item %1</translation>
    </message>
    <message>
        <source>So many answers “no” at most; more are critically low.</source>
        <translation>Nombre maximal de réponses «&#xa0;non&#xa0;»&#x202f;; au-delà, la confiance est critiquement faible.</translation>
    </message>
    <message>
        <source>High: at most one “no”. Moderate: more. Low: “no” to one critical item. Critically low: to more than one.</source>
        <translation>Élevée&#xa0;: au plus un «&#xa0;non&#xa0;». Modérée&#xa0;: plusieurs. Faible&#xa0;: «&#xa0;non&#xa0;» à un item critique. Critiquement faible&#xa0;: à plus d’un.</translation>
    </message>
</context>
<context>
    <name>lacuna::ChecklistReading</name>
    <message>
        <source>Item %1 of the checklist cannot be read.</source>
        <translation>L’item %1 de la grille d’évaluation ne peut pas être lu.</translation>
    </message>
    <message>
        <source>The rule of the checklist cannot be read.</source>
        <translation>La règle de la grille d’évaluation ne peut pas être lue.</translation>
    </message>
    <message>
        <source>The checklist has no items that can be read, or more than %1.</source>
        <translation>La grille d’évaluation n’a aucun item lisible, ou en a plus de %1.</translation>
    </message>
    <message>
        <source>Question %1, to be written</source>
        <translation>Question %1, à rédiger</translation>
    </message>
    <message>
        <source>New checklist</source>
        <translation>Nouvelle grille d’évaluation</translation>
    </message>
</context>
<context>
    <name>lacuna::Checklists</name>
    <message>
        <source>The checklist is no longer in the catalogue.</source>
        <translation>La grille d’évaluation n’est plus dans le catalogue.</translation>
    </message>
    <message>
        <source>Rated %1, but not coded as its confidence</source>
        <translation>Cote&#xa0;: %1, mais non codée comme confiance de l’étude</translation>
    </message>
    <message>
        <source>Confidence %1: coded by hand</source>
        <translation>Confiance&#xa0;: %1, codée à la main</translation>
    </message>
    <message>
        <source>Confidence %1: from %2</source>
        <translation>Confiance&#xa0;: %1, d’après %2</translation>
    </message>
    <message>
        <source>Confidence %1: coded by hand, the appraisal gives %2</source>
        <translation>Confiance&#xa0;: %1, codée à la main&#x202f;; l’évaluation donne %2</translation>
    </message>
</context>
<context>
    <name>lacuna::Checks</name>
    <message>
        <source>The file is damaged. Go back to a backup, or export what can still be read.</source>
        <translation>Le fichier est endommagé. Revenez à une sauvegarde, ou exportez ce qui peut encore être lu.</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) of “%1” refer to something that is missing in “%2”.</source>
        <translation>
            <numerusform>%n entrée de «&#xa0;%1&#xa0;» renvoie à quelque chose qui manque dans «&#xa0;%2&#xa0;».</numerusform>
            <numerusform>%n entrées de «&#xa0;%1&#xa0;» renvoient à quelque chose qui manque dans «&#xa0;%2&#xa0;».</numerusform>
        </translation>
    </message>
    <message>
        <source>A part of the catalogue is missing: %1 “%2”.</source>
        <translation>Une partie du catalogue manque&#xa0;: %1 «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>Codings have a term of another dimension.</source>
        <translation>Des codages ont un terme d’une autre dimension.</translation>
    </message>
    <message>
        <source>Terms stand below a term of another dimension.</source>
        <translation>Des termes sont placés sous un terme d’une autre dimension.</translation>
    </message>
    <message>
        <source>Reports belong to a study that is a report itself, and are not counted.</source>
        <translation>Des rapports appartiennent à une étude qui est elle-même un rapport, et ne sont pas comptés.</translation>
    </message>
    <message>
        <source>Terms stand below each other in a ring.</source>
        <translation>Des termes sont placés les uns sous les autres en boucle.</translation>
    </message>
    <message>
        <source>The search index differs from the studies; nothing is lost. Let it be written anew.</source>
        <translation>L’index de recherche diffère des études&#x202f;; rien n’est perdu. Faites-le réécrire.</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>Vérification</translation>
    </message>
    <message>
        <source>A part of the catalogue is not as it should be: %1.</source>
        <translation>Une partie du catalogue n’est pas comme elle devrait être&#xa0;: %1.</translation>
    </message>
    <message>
        <source>It is remembered who changed fields that there are none of.</source>
        <translation>Il est retenu qui a modifié des champs qui n’existent pas.</translation>
    </message>
    <message>
        <source>It is remembered of entries that there are none of that they are the same.</source>
        <translation>Il est retenu, pour des entrées qui n’existent pas, qu’elles sont les mêmes.</translation>
    </message>
    <message>
        <source>The search index was not compared with the studies, because the catalogue is being changed by another window or program.</source>
        <translation>L’index de recherche n’a pas été comparé aux études, car le catalogue est en cours de modification par une autre fenêtre ou un autre programme.</translation>
    </message>
    <message>
        <source>The search index differed from the studies; it was written anew, and nothing is lost.</source>
        <translation>L’index de recherche différait des études&#x202f;; il a été réécrit, et rien n’est perdu.</translation>
    </message>
    <message>
        <source>A part of the catalogue cannot be read.</source>
        <translation>Une partie du catalogue est illisible.</translation>
    </message>
    <message>
        <source>Studies, dimensions or terms have a number that Lacuna gives none.</source>
        <translation>Des études, des dimensions ou des termes portent un numéro que Lacuna ne donne jamais.</translation>
    </message>
    <message>
        <source>The search index differs from the studies, too. It is written anew by the next check that finds nothing else.</source>
        <translation>L’index de recherche diffère aussi des études. La prochaine vérification qui ne trouvera rien d’autre le réécrira.</translation>
    </message>
    <message>
        <source>Terms lie more than %1 levels deep, and are shown on the last of them.</source>
        <translation>Des termes se trouvent à plus de %1 niveaux de profondeur&#x202f;; ils sont affichés au dernier de ces niveaux.</translation>
    </message>
</context>
<context>
    <name>lacuna::ChipButton</name>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>lacuna::ChipList</name>
    <message>
        <source>Add to %1</source>
        <translation>Ajouter à %1</translation>
    </message>
    <message>
        <source>add</source>
        <translation>ajouter</translation>
    </message>
    <message>
        <source>%1: %2. Delete removes it.</source>
        <translation>%1&#xa0;: %2. Suppr le retire.</translation>
    </message>
</context>
<context>
    <name>lacuna::CodeManyPanel</name>
    <message>
        <source>A term added here is put on all of them; one removed is taken from all that have it. Each is one step to undo.</source>
        <translation>Un terme ajouté ici l’est à toutes&#x202f;; un terme retiré l’est de toutes celles qui l’ont. Chaque fois, une seule étape à annuler.</translation>
    </message>
    <message>
        <source>Copy references</source>
        <translation>Copier les références</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message numerus="yes">
        <source>%Ln studies selected</source>
        <translation>
            <numerusform>%Ln étude sélectionnée</numerusform>
            <numerusform>%Ln études sélectionnées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Coded %Ln studies with %1</source>
        <translation>
            <numerusform>%Ln étude codée avec %1</numerusform>
            <numerusform>%Ln études codées avec %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Took %1 from %Ln studies</source>
        <translation>
            <numerusform>%1 retiré de %Ln étude</numerusform>
            <numerusform>%1 retiré de %Ln études</numerusform>
        </translation>
    </message>
    <message>
        <source>A term added here is put on all of them by %1; one removed is taken from all to which %1 gave it. Each is one step to undo.</source>
        <translation>Un terme ajouté ici l’est à toutes par %1&#x202f;; un terme retiré l’est de toutes celles auxquelles %1 l’a donné. Chaque fois, une seule étape à annuler.</translation>
    </message>
</context>
<context>
    <name>lacuna::CodebookEditor</name>
    <message>
        <source>Codebook</source>
        <translation>Grille de codage</translation>
    </message>
    <message>
        <source>Dimensions</source>
        <translation>Dimensions</translation>
    </message>
    <message>
        <source>Add dimension</source>
        <translation>Ajouter une dimension</translation>
    </message>
    <message>
        <source>A new facet to code studies with</source>
        <translation>Une nouvelle facette pour coder les études</translation>
    </message>
    <message>
        <source>Merge into:</source>
        <translation>Fusionner dans&#xa0;:</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Termes</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Terme</translation>
    </message>
    <message>
        <source>Add a term beside the selected one</source>
        <translation>Ajouter un terme à côté de celui qui est sélectionné</translation>
    </message>
    <message>
        <source>Below</source>
        <translation>Dessous</translation>
    </message>
    <message>
        <source>Add a term below the selected one</source>
        <translation>Ajouter un terme sous celui qui est sélectionné</translation>
    </message>
    <message>
        <source>Merge…</source>
        <translation>Fusionner…</translation>
    </message>
    <message>
        <source>Give this term&apos;s studies to another; its names become aliases</source>
        <translation>Donner les études de ce terme à un autre&#x202f;; ses noms deviennent des synonymes</translation>
    </message>
    <message>
        <source>Retire</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Keep for old codings, offer no more</source>
        <translation>Garder pour les anciens codages, ne plus proposer</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Only if no study has it; otherwise retire it</source>
        <translation>Seulement si aucune étude ne l’a&#x202f;; sinon, retirez-le</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Undo the last change</source>
        <translation>Annuler la dernière modification</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Libellé</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Scope note</source>
        <translation>Note d’emploi</translation>
    </message>
    <message>
        <source>Other names, one a line</source>
        <translation>Autres noms, un par ligne</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Every change is in the catalogue already</source>
        <translation>Chaque modification est déjà dans le catalogue</translation>
    </message>
    <message>
        <source>%1 (retired)</source>
        <translation>%1 (retiré)</translation>
    </message>
    <message>
        <source>Dimension “%1”</source>
        <translation>Dimension «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Réactiver</translation>
    </message>
    <message>
        <source>New dimension</source>
        <translation>Nouvelle dimension</translation>
    </message>
    <message>
        <source>Merge into</source>
        <translation>Fusionner dans</translation>
    </message>
    <message>
        <source>Delete with its codings</source>
        <translation>Supprimer avec ses codages</translation>
    </message>
    <message>
        <source>New term</source>
        <translation>Nouveau terme</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>Obligatoire</translation>
    </message>
    <message>
        <source>A study counts as coded once it has a term of every required dimension</source>
        <translation>Une étude compte comme codée dès qu’elle a un terme de chaque dimension obligatoire</translation>
    </message>
    <message>
        <source>One term only</source>
        <translation>Un seul terme</translation>
    </message>
    <message>
        <source>Coding a study with another term replaces the one it had</source>
        <translation>Coder une étude avec un autre terme remplace celui qu’elle avait</translation>
    </message>
</context>
<context>
    <name>lacuna::CodebookMatch</name>
    <message>
        <source>The dimension “%1” came with the file; it was added to the codebook.</source>
        <translation>La dimension «&#xa0;%1&#xa0;» est venue avec le fichier&#x202f;; elle a été ajoutée à la grille de codage.</translation>
    </message>
    <message numerus="yes">
        <source>%n term(s) of “%1” came with the file and were added.</source>
        <translation>
            <numerusform>%n terme de «&#xa0;%1&#xa0;» est venu avec le fichier et a été ajouté.</numerusform>
            <numerusform>%n termes de «&#xa0;%1&#xa0;» sont venus avec le fichier et ont été ajoutés.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lacuna::CoderButton</name>
    <message>
        <source>No coder chosen</source>
        <translation>Aucun codeur choisi</translation>
    </message>
    <message>
        <source>Coder: %1, blind</source>
        <translation>Codeur&#xa0;: %1, en aveugle</translation>
    </message>
    <message>
        <source>Coder: %1</source>
        <translation>Codeur&#xa0;: %1</translation>
    </message>
    <message>
        <source>Who codes here; new codings are theirs</source>
        <translation>Qui code ici&#x202f;; les nouveaux codages sont à son nom</translation>
    </message>
</context>
<context>
    <name>lacuna::CoderDeletePage</name>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Delete the coder “%1”?</source>
        <translation>Supprimer le codeur «&#xa0;%1&#xa0;»&#x202f;?</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>What becomes of the codings</source>
        <translation>Ce que deviennent les codages</translation>
    </message>
    <message>
        <source>Keep them as nobody&apos;s in particular</source>
        <translation>Les garder, sans codeur</translation>
    </message>
    <message>
        <source>Give them to %1</source>
        <translation>Les attribuer à %1</translation>
    </message>
    <message>
        <source>Delete them, too</source>
        <translation>Les supprimer aussi</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln codings</source>
        <translation>
            <numerusform>%Ln codage</numerusform>
            <numerusform>%Ln codages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln studies</source>
        <translation>
            <numerusform>%Ln étude</numerusform>
            <numerusform>%Ln études</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln appraisals</source>
        <translation>
            <numerusform>%Ln évaluation</numerusform>
            <numerusform>%Ln évaluations</numerusform>
        </translation>
    </message>
    <message>
        <source>There are %1 by this coder. What another coder said already stays as it is. Undo brings everything back.</source>
        <translation>Il y a %1 de ce codeur. Ce qu’un autre codeur a déjà dit reste tel quel. «&#xa0;Annuler&#xa0;» rétablit tout.</translation>
    </message>
    <message>
        <source> and </source>
        <translation> et </translation>
    </message>
    <message>
        <source>Nothing was coded by this coder.</source>
        <translation>Rien n’a été codé par ce codeur.</translation>
    </message>
    <message>
        <source>Deleted the coder “%1”</source>
        <translation>Codeur «&#xa0;%1&#xa0;» supprimé</translation>
    </message>
</context>
<context>
    <name>lacuna::CoderNamePage</name>
    <message>
        <source>Coder</source>
        <translation>Codeur</translation>
    </message>
    <message>
        <source>Name of the coder</source>
        <translation>Nom du codeur</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Note on the coder</source>
        <translation>Remarque sur le codeur</translation>
    </message>
    <message>
        <source>Note: training, languages, first or second coder…</source>
        <translation>Remarque&#xa0;: formation, langues, premier ou second codeur…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Others see “Coder 1” instead, unless that is ticked when something is exported</source>
        <translation>Les autres voient «&#xa0;Codeur 1&#xa0;» à la place, sauf si cela est coché lors d’un export</translation>
    </message>
    <message>
        <source>The name is confidential</source>
        <translation>Le nom est confidentiel</translation>
    </message>
</context>
<context>
    <name>lacuna::CoderPopup</name>
    <message>
        <source>Who codes here?</source>
        <translation>Qui code ici&#x202f;?</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Coders</source>
        <translation>Codeurs</translation>
    </message>
    <message>
        <source>Blind: hide what others coded</source>
        <translation>En aveugle&#xa0;: masquer ce que d’autres ont codé</translation>
    </message>
    <message>
        <source>Name of a new coder</source>
        <translation>Nom d’un nouveau codeur</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Nobody in particular</source>
        <translation>Personne en particulier</translation>
    </message>
    <message>
        <source>Counts, gaps and history leave out what others coded, too</source>
        <translation>Les nombres, les lacunes et l’historique laissent aussi de côté ce que d’autres ont codé</translation>
    </message>
    <message>
        <source>Name and note…</source>
        <translation>Nom et remarque…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Supprimer…</translation>
    </message>
</context>
<context>
    <name>lacuna::CodingProgressLine</name>
    <message>
        <source>%1 of %2 coded</source>
        <translation>%1 sur %2 codées</translation>
    </message>
    <message numerus="yes">
        <source>show the other %Ln</source>
        <translation>
            <numerusform>afficher %Ln autre</numerusform>
            <numerusform>afficher les %Ln autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading the codings …</source>
        <translation>Lecture des codages…</translation>
    </message>
</context>
<context>
    <name>lacuna::CodingSection</name>
    <message>
        <source>Fewer dimensions</source>
        <translation>Moins de dimensions</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more dimensions</source>
        <translation>
            <numerusform>%Ln dimension de plus</numerusform>
            <numerusform>%Ln dimensions de plus</numerusform>
        </translation>
    </message>
    <message>
        <source>Added the new term “%1” to %2 and coded with it</source>
        <translation>Nouveau terme «&#xa0;%1&#xa0;» ajouté à %2, et l’étude est codée avec lui</translation>
    </message>
    <message>
        <source>Without a coder</source>
        <translation>Sans codeur</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>To dimension %1</source>
        <translation>À la dimension %1</translation>
    </message>
    <message>
        <source>Coding sheet</source>
        <translation>Feuille de codage</translation>
    </message>
    <message>
        <source>Up, Down</source>
        <translation>Haut, Bas</translation>
    </message>
    <message>
        <source>To another term of those that fit what is typed</source>
        <translation>À un autre des termes qui correspondent à la saisie</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Add the term</source>
        <translation>Ajouter le terme</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>Add the term, and on to the next dimension</source>
        <translation>Ajouter le terme et passer à la dimension suivante</translation>
    </message>
    <message>
        <source>Backspace</source>
        <translation>Retour arrière</translation>
    </message>
    <message>
        <source>Remove the last term, while nothing is typed</source>
        <translation>Retirer le dernier terme, tant que rien n’est saisi</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Suppr</translation>
    </message>
    <message>
        <source>Remove the term that has the focus</source>
        <translation>Retirer le terme qui a le focus</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Échap</translation>
    </message>
    <message>
        <source>Close the terms that fit</source>
        <translation>Fermer la liste des termes</translation>
    </message>
</context>
<context>
    <name>lacuna::CollectPopup</name>
    <message numerus="yes">
        <source>Collections of %Ln studies</source>
        <translation>
            <numerusform>Collections de %Ln étude</numerusform>
            <numerusform>Collections de %Ln études</numerusform>
        </translation>
    </message>
    <message>
        <source>Find or name a collection</source>
        <translation>Chercher ou nommer une collection</translation>
    </message>
    <message>
        <source>Collections</source>
        <translation>Collections</translation>
    </message>
    <message>
        <source>%1, all are in it</source>
        <translation>%1, toutes y sont</translation>
    </message>
    <message>
        <source>%1, some are in it</source>
        <translation>%1, certaines y sont</translation>
    </message>
    <message>
        <source>New collection “%1”</source>
        <translation>Nouvelle collection «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>No collection yet: type a name</source>
        <translation>Pas encore de collection&#xa0;: saisissez un nom</translation>
    </message>
    <message numerus="yes">
        <source>Put %Ln studies into “%1”</source>
        <translation>
            <numerusform>%Ln étude mise dans «&#xa0;%1&#xa0;»</numerusform>
            <numerusform>%Ln études mises dans «&#xa0;%1&#xa0;»</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Took %Ln studies out of “%1”</source>
        <translation>
            <numerusform>%Ln étude retirée de «&#xa0;%1&#xa0;»</numerusform>
            <numerusform>%Ln études retirées de «&#xa0;%1&#xa0;»</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lacuna::CollectionList</name>
    <message>
        <source>Collections</source>
        <translation>Collections</translation>
    </message>
    <message>
        <source>No longer there</source>
        <translation>N’existe plus</translation>
    </message>
    <message>
        <source>Show only this collection</source>
        <translation>N’afficher que cette collection</translation>
    </message>
    <message>
        <source>Name and note…</source>
        <translation>Nom et remarque…</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Descendre</translation>
    </message>
    <message>
        <source>Delete this collection</source>
        <translation>Supprimer cette collection</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>Collection</translation>
    </message>
    <message>
        <source>Deleted the collection “%1”; its studies stay</source>
        <translation>Collection «&#xa0;%1&#xa0;» supprimée&#x202f;; ses études restent</translation>
    </message>
    <message numerus="yes">
        <source>Put %Ln studies into “%1”</source>
        <translation>
            <numerusform>%Ln étude mise dans «&#xa0;%1&#xa0;»</numerusform>
            <numerusform>%Ln études mises dans «&#xa0;%1&#xa0;»</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lacuna::CommandLine</name>
    <message>
        <source>Usage: lacuna %1 %2 [options]</source>
        <translation>Usage&#xa0;: lacuna %1 %2 [options]</translation>
    </message>
    <message>
        <source>stopped; nothing was changed</source>
        <translation>arrêté&#x202f;; rien n’a été modifié</translation>
    </message>
    <message>
        <source>; see lacuna %1 --help</source>
        <translation>&#x202f;; voir lacuna %1 --help</translation>
    </message>
    <message>
        <source>usage: lacuna %1 %2; see lacuna %1 --help</source>
        <translation>usage&#xa0;: lacuna %1 %2&#x202f;; voir lacuna %1 --help</translation>
    </message>
    <message>
        <source>lacuna: the output could not be written</source>
        <translation>lacuna&#xa0;: la sortie n’a pas pu être écrite</translation>
    </message>
    <message>
        <source>one catalogue at a time</source>
        <translation>un catalogue à la fois</translation>
    </message>
    <message>
        <source>Usage: lacuna [CATALOGUE]            opens the window
       lacuna COMMAND CATALOGUE …    see lacuna COMMAND --help
--language CODE (en, fr) goes with either.

</source>
        <translation>Usage&#xa0;: lacuna [CATALOGUE]            ouvre la fenêtre
        lacuna COMMANDE CATALOGUE …   voir lacuna COMMANDE --help
--language CODE (en, fr) va avec l’un et l’autre.

</translation>
    </message>
    <message>
        <source>there is no command or catalogue “%1”</source>
        <translation>il n’y a ni commande ni catalogue «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>there is no command “%1”</source>
        <translation>il n’y a pas de commande «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>%1; did you mean “%2”?</source>
        <translation>%1&#x202f;; vouliez-vous dire «&#xa0;%2&#xa0;»&#x202f;?</translation>
    </message>
    <message>
        <source>%1; see lacuna --help</source>
        <translation>%1&#x202f;; voir lacuna --help</translation>
    </message>
    <message>
        <source>--language takes a value, one of: %1</source>
        <translation>--language attend une valeur parmi&#xa0;: %1</translation>
    </message>
    <message>
        <source>there is no translation “%1”; --language takes one of: %2</source>
        <translation>il n’y a pas de traduction «&#xa0;%1&#xa0;»&#x202f;; --language accepte&#xa0;: %2</translation>
    </message>
    <message>
        <source>say which story: --story NAME</source>
        <translation>dites quel récit&#xa0;: --story NOM</translation>
    </message>
    <message>
        <source>--step %1: the story has %2 steps</source>
        <translation>--step %1&#xa0;: le récit a %2 étapes</translation>
    </message>
    <message>
        <source>this catalogue has no story; make one in the place Story</source>
        <translation>ce catalogue n’a pas de récit&#x202f;; créez-en un dans le lieu Récit</translation>
    </message>
    <message>
        <source>this catalogue has no story “%1”; there are: %2</source>
        <translation>ce catalogue n’a pas de récit «&#xa0;%1&#xa0;»&#x202f;; il y a&#xa0;: %2</translation>
    </message>
    <message>
        <source>the story “%1” has no steps</source>
        <translation>le récit «&#xa0;%1&#xa0;» n’a pas d’étape</translation>
    </message>
    <message>
        <source>the story to present</source>
        <translation>le récit à présenter</translation>
    </message>
    <message>
        <source>begin with this step (1)</source>
        <translation>commencer à cette étape (1)</translation>
    </message>
    <message>
        <source>the screen the room sees (the one that is not the first)</source>
        <translation>l’écran que voit la salle (celui qui n’est pas le premier)</translation>
    </message>
    <message>
        <source>presents a story on the screen the room sees; needs a display</source>
        <translation>présente un récit sur l’écran que voit la salle&#x202f;; il faut un affichage</translation>
    </message>
    <message>
        <source>%1 is read here and would be replaced; choose another name</source>
        <translation>%1 est lu ici et serait remplacé&#x202f;; choisissez un autre nom</translation>
    </message>
    <message>
        <source>%1 is to be written twice; choose another name</source>
        <translation>%1 serait écrit deux fois&#x202f;; choisissez un autre nom</translation>
    </message>
    <message>
        <source>%1 If it was one, “lacuna check %2 --salvage NEW.lacuna” may read what is left.</source>
        <translation>%1 Si c’en était un, «&#xa0;lacuna check %2 --salvage NOUVEAU.lacuna&#xa0;» peut lire ce qui reste.</translation>
    </message>
    <message>
        <source>%1 “lacuna check %2 --salvage NEW.lacuna” may read what is left, perhaps also what was written after the backup.</source>
        <translation>%1 «&#xa0;lacuna check %2 --salvage NOUVEAU.lacuna&#xa0;» peut lire ce qui reste, peut-être aussi ce qui a été écrit après la sauvegarde.</translation>
    </message>
    <message>
        <source>stopped; what was done before stays</source>
        <translation>arrêté&#x202f;; ce qui était déjà fait demeure</translation>
    </message>
</context>
<context>
    <name>lacuna::CommandPalette</name>
    <message>
        <source>Find an action, term, view or study</source>
        <translation>Trouver une action, un terme, une vue ou une étude</translation>
    </message>
    <message>
        <source>Type an action, a term, a study …</source>
        <translation>Tapez une action, un terme, une étude…</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Trouvé</translation>
    </message>
    <message>
        <source>filter by %1</source>
        <translation>filtrer par %1</translation>
    </message>
    <message>
        <source>study</source>
        <translation>étude</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Rien trouvé</translation>
    </message>
</context>
<context>
    <name>lacuna::CompareBar</name>
    <message>
        <source>Compare now with</source>
        <translation>Comparer le présent avec</translation>
    </message>
    <message>
        <source>Past year</source>
        <translation>Année passée</translation>
    </message>
    <message>
        <source>What the map looked like in an earlier year</source>
        <translation>À quoi ressemblait la carte une année antérieure</translation>
    </message>
    <message>
        <source>Saved view</source>
        <translation>Vue enregistrée</translation>
    </message>
    <message>
        <source>The filter of a saved view</source>
        <translation>Le filtre d’une vue enregistrée</translation>
    </message>
    <message>
        <source>Kept filter</source>
        <translation>Filtre gardé</translation>
    </message>
    <message>
        <source>A filter that you keep here while you choose another one</source>
        <translation>Un filtre que vous gardez ici pendant que vous en choisissez un autre</translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation>Catalogue</translation>
    </message>
    <message>
        <source>Another catalogue, asked the same question</source>
        <translation>Un autre catalogue, à qui la même question est posée</translation>
    </message>
    <message>
        <source>Shown as</source>
        <translation>Affichage</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Différences</translation>
    </message>
    <message>
        <source>One matrix with what changed</source>
        <translation>Une seule matrice avec ce qui a changé</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Côte à côte</translation>
    </message>
    <message>
        <source>Both matrices, scrolled together</source>
        <translation>Les deux matrices, défilant ensemble</translation>
    </message>
    <message>
        <source>Studies of this year or earlier</source>
        <translation>Études de cette année ou antérieures</translation>
    </message>
    <message>
        <source>Studies of this year or earlier, by year of publication. Gaps are judged as of that year; studies without a year count on both sides if the filter keeps them.</source>
        <translation>Études de cette année ou antérieures, selon l’année de publication. Les lacunes sont jugées à cette année-là&#x202f;; les études sans année comptent des deux côtés si le filtre les garde.</translation>
    </message>
    <message>
        <source>or earlier</source>
        <translation>ou avant</translation>
    </message>
    <message>
        <source>Its filter is asked the question above.</source>
        <translation>La question ci-dessus est posée avec son filtre.</translation>
    </message>
    <message>
        <source>Keep this filter to compare with</source>
        <translation>Garder ce filtre pour comparer</translation>
    </message>
    <message>
        <source>Keeps the filter as it is now. Then change the filter: both are compared.</source>
        <translation>Garde le filtre tel qu’il est maintenant. Changez ensuite le filtre&#xa0;: les deux sont comparés.</translation>
    </message>
    <message>
        <source>Choose a catalogue…</source>
        <translation>Choisir un catalogue…</translation>
    </message>
    <message>
        <source>Choose another catalogue</source>
        <translation>Choisir un autre catalogue</translation>
    </message>
    <message>
        <source>There is no saved view yet</source>
        <translation>Il n’y a pas encore de vue enregistrée</translation>
    </message>
    <message>
        <source>Choose a view</source>
        <translation>Choisir une vue</translation>
    </message>
</context>
<context>
    <name>lacuna::ComparePage</name>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>Two dates, two filters or two catalogues, and what changed</source>
        <translation>Deux dates, deux filtres ou deux catalogues, et ce qui a changé</translation>
    </message>
    <message>
        <source>Kept. Now change the filter, and both are compared.</source>
        <translation>Gardé. Changez maintenant le filtre, et les deux sont comparés.</translation>
    </message>
    <message>
        <source>A saved view&apos;s filter can be compared with. Save one first: “Saved views” beside the heading.</source>
        <translation>On peut comparer avec le filtre d’une vue enregistrée. Enregistrez-en d’abord une&#xa0;: «&#xa0;Vues enregistrées&#xa0;», à côté du titre.</translation>
    </message>
    <message>
        <source>Choose the saved view whose filter to compare with.</source>
        <translation>Choisissez la vue enregistrée dont le filtre sert de comparaison.</translation>
    </message>
    <message>
        <source>Set the filter to one side of the comparison and keep it here; then change the filter, and both are compared.</source>
        <translation>Réglez le filtre sur un côté de la comparaison et gardez-le ici&#x202f;; changez ensuite le filtre, et les deux sont comparés.</translation>
    </message>
    <message>
        <source>Another catalogue, say last year&apos;s copy, is asked the same question. It is only read.</source>
        <translation>La même question est posée à un autre catalogue, par exemple la copie de l’an dernier. Il est seulement lu.</translation>
    </message>
    <message>
        <source>Now: everything in this catalogue</source>
        <translation>Maintenant&#xa0;: tout ce que contient ce catalogue</translation>
    </message>
    <message>
        <source>Now: %1</source>
        <translation>Maintenant&#xa0;: %1</translation>
    </message>
    <message>
        <source>everything in this catalogue</source>
        <translation>tout ce que contient ce catalogue</translation>
    </message>
    <message>
        <source>Before: published in %1 or earlier, gaps judged as of that year</source>
        <translation>Avant&#xa0;: publié en %1 ou plus tôt, lacunes jugées à cette année-là</translation>
    </message>
    <message>
        <source>Before: the filter of “%1”: %2</source>
        <translation>Avant&#xa0;: le filtre de «&#xa0;%1&#xa0;»&#xa0;: %2</translation>
    </message>
    <message>
        <source>Before: the kept filter: %1</source>
        <translation>Avant&#xa0;: le filtre gardé&#xa0;: %1</translation>
    </message>
    <message>
        <source>Before: the catalogue %1: %2</source>
        <translation>Avant&#xa0;: le catalogue %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>everything in it</source>
        <translation>tout ce qu’il contient</translation>
    </message>
    <message>
        <source>%1 × %2: what changed</source>
        <translation>%1 × %2&#xa0;: ce qui a changé</translation>
    </message>
    <message>
        <source>searched to %1</source>
        <translation>recherche jusqu’au %1</translation>
    </message>
    <message>
        <source>search date not stated</source>
        <translation>date de recherche non indiquée</translation>
    </message>
    <message>
        <source>%1 %3 before, %2 now</source>
        <translation>%1 %3 avant, %2 maintenant</translation>
    </message>
    <message>
        <source>thin below %1, synthesis from %2, stale after %3 years</source>
        <translation>peu couvert en dessous de %1, synthèse à partir de %2, ancien après %3 ans</translation>
    </message>
    <message>
        <source>exported %1</source>
        <translation>exporté le %1</translation>
    </message>
    <message>
        <source>%1 %4 before, %2 now · %3 cells compared</source>
        <translation>%1 %4 avant, %2 maintenant · %3 cellules comparées</translation>
    </message>
    <message>
        <source>%1 is only in the other catalogue.</source>
        <translation>%1 n’existe que dans l’autre catalogue.</translation>
    </message>
    <message>
        <source>Keep this filter to compare with</source>
        <translation>Garder ce filtre pour comparer</translation>
    </message>
    <message>
        <source>Compare with another catalogue…</source>
        <translation>Comparer avec un autre catalogue…</translation>
    </message>
    <message>
        <source>Copy the comparison as table</source>
        <translation>Copier la comparaison comme tableau</translation>
    </message>
    <message>
        <source>Export the comparison…</source>
        <translation>Exporter la comparaison…</translation>
    </message>
    <message>
        <source>What changed, the most first</source>
        <translation>Ce qui a changé, le plus important d’abord</translation>
    </message>
    <message>
        <source>Changes between two maps</source>
        <translation>Changements entre deux cartes</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Show the cell in the matrix</source>
        <translation>Montrer la cellule dans la matrice</translation>
    </message>
    <message>
        <source>Gap matrix before</source>
        <translation>Matrice des lacunes avant</translation>
    </message>
    <message>
        <source>Gap matrix now</source>
        <translation>Matrice des lacunes maintenant</translation>
    </message>
    <message>
        <source>Kept: everything</source>
        <translation>Gardé&#xa0;: tout</translation>
    </message>
    <message>
        <source>Kept: %1</source>
        <translation>Gardé&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Choose a catalogue…</source>
        <translation>Choisir un catalogue…</translation>
    </message>
    <message>
        <source>%1: %2. %3</source>
        <translation>%1&#xa0;: %2. %3</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more, in the matrix</source>
        <translation>
            <numerusform>et %Ln autre, dans la matrice</numerusform>
            <numerusform>et %Ln autres, dans la matrice</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing changed</source>
        <translation>Rien n’a changé</translation>
    </message>
    <message>
        <source>Copied the comparison as a table</source>
        <translation>La comparaison a été copiée comme tableau</translation>
    </message>
</context>
<context>
    <name>lacuna::Concordance</name>
    <message>
        <source>ballots of this method are no rankings</source>
        <translation>les bulletins de cette méthode ne sont pas des classements</translation>
    </message>
    <message>
        <source>fewer than two ballots</source>
        <translation>deux bulletins au moins sont nécessaires</translation>
    </message>
    <message>
        <source>fewer than two options</source>
        <translation>deux options au moins sont nécessaires</translation>
    </message>
    <message>
        <source>not everyone answered for every option</source>
        <translation>tout le monde n’a pas répondu pour chaque option</translation>
    </message>
    <message>
        <source>nobody prefers any option</source>
        <translation>personne ne préfère une option à une autre</translation>
    </message>
</context>
<context>
    <name>lacuna::ConfidentialMark</name>
    <message>
        <source>Confidential</source>
        <translation>Confidentiel</translation>
    </message>
    <message>
        <source>%1, confidential</source>
        <translation>%1, confidentiel</translation>
    </message>
    <message>
        <source>Confidential: stays in the catalogue unless asked for</source>
        <translation>Confidentiel&#xa0;: reste dans le catalogue, sauf demande</translation>
    </message>
</context>
<context>
    <name>lacuna::ConflictModel</name>
    <message>
        <source>open</source>
        <translation>ouvert</translation>
    </message>
    <message>
        <source>mine</source>
        <translation>ma version</translation>
    </message>
    <message>
        <source>theirs</source>
        <translation>leur version</translation>
    </message>
    <message>
        <source>newest: %1</source>
        <translation>la plus récente&#xa0;: %1</translation>
    </message>
    <message>
        <source>Without a title</source>
        <translation>Sans titre</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>Changed here and there</source>
        <translation>Modifié ici et là-bas</translation>
    </message>
    <message>
        <source>Deleted here, changed there</source>
        <translation>Supprimé ici, modifié là-bas</translation>
    </message>
    <message>
        <source>Deleted there, changed here</source>
        <translation>Supprimé là-bas, modifié ici</translation>
    </message>
</context>
<context>
    <name>lacuna::ConflictReview</name>
    <message>
        <source>Settled</source>
        <translation>Réglés</translation>
    </message>
    <message>
        <source>Which conflicts are shown</source>
        <translation>Quels conflits sont affichés</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Tous les types</translation>
    </message>
    <message>
        <source>Only open ones</source>
        <translation>Seulement les conflits ouverts</translation>
    </message>
    <message>
        <source>Takes the last choice back (Ctrl+Z)</source>
        <translation>Revient sur le dernier choix (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>Conflits</translation>
    </message>
    <message>
        <source>All that are listed:</source>
        <translation>Pour tous ceux de la liste&#xa0;:</translation>
    </message>
    <message>
        <source>mine</source>
        <translation>ma version</translation>
    </message>
    <message>
        <source>All that are listed: keep mine</source>
        <translation>Pour tous ceux de la liste&#xa0;: garder ma version</translation>
    </message>
    <message>
        <source>theirs</source>
        <translation>leur version</translation>
    </message>
    <message>
        <source>All that are listed: take theirs</source>
        <translation>Pour tous ceux de la liste&#xa0;: prendre leur version</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Ma version</translation>
    </message>
    <message>
        <source>Keep mine (1)</source>
        <translation>Garder ma version (1)</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>Leur version</translation>
    </message>
    <message>
        <source>Take theirs (2)</source>
        <translation>Prendre leur version (2)</translation>
    </message>
    <message>
        <source>Before both</source>
        <translation>Avant les deux</translation>
    </message>
    <message>
        <source>Settle the rest:</source>
        <translation>Régler le reste&#xa0;:</translation>
    </message>
    <message>
        <source>How the rest is settled</source>
        <translation>Comment le reste est réglé</translation>
    </message>
    <message>
        <source>Leave open</source>
        <translation>Laisser ouvert</translation>
    </message>
    <message>
        <source>Stays as it is here, and comes up again when the pack is merged again</source>
        <translation>Reste comme ici, et revient lorsque le paquet est fusionné de nouveau</translation>
    </message>
    <message>
        <source>Stays as it is here, for good</source>
        <translation>Reste comme ici, définitivement</translation>
    </message>
    <message>
        <source>Becomes what it is in the pack</source>
        <translation>Devient ce que c’est dans le paquet</translation>
    </message>
    <message>
        <source>The newest</source>
        <translation>La plus récente</translation>
    </message>
    <message>
        <source>What was written last; what one deleted and the other changed stays</source>
        <translation>Ce qui a été écrit en dernier&#x202f;; ce que l’un a supprimé et l’autre modifié reste</translation>
    </message>
    <message>
        <source>Conflicts of a merge</source>
        <translation>Conflits d’une fusion</translation>
    </message>
    <message>
        <source>J, K, Down, Up</source>
        <translation>J, K, Bas, Haut</translation>
    </message>
    <message>
        <source>To the next conflict, and back</source>
        <translation>Au conflit suivant, et retour</translation>
    </message>
    <message>
        <source>1, Left</source>
        <translation>1, Gauche</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Garder ma version</translation>
    </message>
    <message>
        <source>2, Right</source>
        <translation>2, Droite</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>Prendre leur version</translation>
    </message>
    <message>
        <source>0, Backspace</source>
        <translation>0, Retour arrière</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Rouvrir</translation>
    </message>
    <message>
        <source>Ctrl+Z</source>
        <translation>Ctrl+Z</translation>
    </message>
    <message>
        <source>Takes the last choice back</source>
        <translation>Revient sur le dernier choix</translation>
    </message>
    <message>
        <source>%1 of %2 settled</source>
        <translation>%1 sur %2 réglés</translation>
    </message>
    <message>
        <source>No conflicts: nothing was changed on both sides.</source>
        <translation>Aucun conflit&#xa0;: rien n’a été modifié des deux côtés.</translation>
    </message>
    <message>
        <source>None of these is open any more.</source>
        <translation>Aucun d’entre eux n’est plus ouvert.</translation>
    </message>
    <message>
        <source>There is none of this kind.</source>
        <translation>Il n’y en a pas de ce type.</translation>
    </message>
    <message>
        <source>Without a title</source>
        <translation>Sans titre</translation>
    </message>
    <message>
        <source>It was there, on both sides.</source>
        <translation>L’entrée était là, des deux côtés.</translation>
    </message>
    <message>
        <source>Mine: it stays deleted. Theirs: it comes back, as it was changed there.</source>
        <translation>Ma version&#xa0;: l’entrée reste supprimée. Leur version&#xa0;: elle revient, telle qu’elle a été modifiée là-bas.</translation>
    </message>
    <message>
        <source>Mine: it stays, as it was changed here. Theirs: it is deleted here, too.</source>
        <translation>Ma version&#xa0;: l’entrée reste, telle qu’elle a été modifiée ici. Leur version&#xa0;: elle est supprimée ici aussi.</translation>
    </message>
    <message>
        <source>Underlined: new since then. Struck through: gone since then.</source>
        <translation>Souligné&#xa0;: nouveau depuis. Barré&#xa0;: disparu depuis.</translation>
    </message>
    <message>
        <source>What it was before both is no longer known.</source>
        <translation>Ce que c’était avant les deux n’est plus connu.</translation>
    </message>
    <message>
        <source>Underlined: only on this side.</source>
        <translation>Souligné&#xa0;: seulement de ce côté.</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Défaire</translation>
    </message>
    <message>
        <source>J next, K previous, 1 mine, 2 theirs, Ctrl+Z takes back</source>
        <translation>J suivant, K précédent, 1 ma version, 2 leur version, Ctrl+Z défait</translation>
    </message>
</context>
<context>
    <name>lacuna::ConflictText</name>
    <message>
        <source>empty</source>
        <translation>vide</translation>
    </message>
    <message>
        <source>New: %1</source>
        <translation>Nouveau&#xa0;: %1</translation>
    </message>
    <message>
        <source>Gone: %1</source>
        <translation>Disparu&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>lacuna::Connection</name>
    <message>
        <source>“%1” was removed, renamed or replaced while it was open here, so the change was not saved. What you see is still whole: save it under another name (Save as…), then go on there.</source>
        <translation>«&#xa0;%1&#xa0;» a été supprimé, renommé ou remplacé pendant qu’il était ouvert ici, et la modification n’a pas été enregistrée. Ce que vous voyez est encore entier&#xa0;: enregistrez-le sous un autre nom (Enregistrer sous…), puis continuez là.</translation>
    </message>
</context>
<context>
    <name>lacuna::Contribution</name>
    <message>
        <source>What research is available?</source>
        <translation>Quelles recherches existent&#x202f;?</translation>
    </message>
    <message>
        <source>What have we learned about doing research?</source>
        <translation>Qu’avons-nous appris sur la conduite de la recherche&#x202f;?</translation>
    </message>
    <message>
        <source>Where are the main gaps?</source>
        <translation>Où sont les principales lacunes&#x202f;?</translation>
    </message>
    <message>
        <source>What should be researched next?</source>
        <translation>Que faudrait-il étudier ensuite&#x202f;?</translation>
    </message>
    <message>
        <source>No question in particular</source>
        <translation>Aucune question en particulier</translation>
    </message>
</context>
<context>
    <name>lacuna::ContributionCards</name>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Contributions</source>
        <translation>Contributions</translation>
    </message>
</context>
<context>
    <name>lacuna::ContributionExchange</name>
    <message>
        <source>as it says, or none</source>
        <translation>comme indiqué, ou aucune</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>as it says, or “%1”</source>
        <translation>comme indiqué, ou «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>for example: Regional workshop</source>
        <translation>par exemple&#xa0;: Atelier régional</translation>
    </message>
    <message>
        <source>year-month-day</source>
        <translation>année-mois-jour</translation>
    </message>
    <message>
        <source>All of it was said in confidence</source>
        <translation>Tout a été dit à titre confidentiel</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Événement</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Where a line says nothing of its own:</source>
        <translation>Si une ligne n’indique rien elle-même&#xa0;:</translation>
    </message>
    <message>
        <source>A date is written as 2026-05-30</source>
        <translation>Une date s’écrit sous la forme 2026-05-30</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message numerus="yes">
        <source>Add %Ln contributions</source>
        <translation>
            <numerusform>Ajouter %Ln contribution</numerusform>
            <numerusform>Ajouter %Ln contributions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Added %Ln contributions</source>
        <translation>
            <numerusform>%Ln contribution ajoutée</numerusform>
            <numerusform>%Ln contributions ajoutées</numerusform>
        </translation>
    </message>
    <message>
        <source>Import contributions</source>
        <translation>Importer des contributions</translation>
    </message>
    <message>
        <source>Contributions from pasted text</source>
        <translation>Contributions d’un texte collé</translation>
    </message>
    <message>
        <source>Pasted text</source>
        <translation>Texte collé</translation>
    </message>
    <message>
        <source>Paste here: one contribution a paragraph or line. “Name (group, country): text” or “Group: text” says who it was. Columns copied from a spreadsheet are read as a table.</source>
        <translation>Collez ici&#xa0;: une contribution par paragraphe ou par ligne. «&#xa0;Nom (groupe, pays)&#xa0;: texte&#xa0;» ou «&#xa0;Groupe&#xa0;: texte&#xa0;» indique qui parlait. Des colonnes copiées d’un tableur sont lues comme un tableau.</translation>
    </message>
    <message>
        <source>Export contributions</source>
        <translation>Exporter des contributions</translation>
    </message>
    <message numerus="yes">
        <source>%Ln contributions as they are listed.</source>
        <translation>
            <numerusform>%Ln contribution, telle que listée.</numerusform>
            <numerusform>%Ln contributions, telles que listées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them were said in confidence and are left out.</source>
        <translation>
            <numerusform>%Ln, dite à titre confidentiel, est laissée de côté.</numerusform>
            <numerusform>%Ln d’entre elles, dites à titre confidentiel, sont laissées de côté.</numerusform>
        </translation>
    </message>
    <message>
        <source>With the names of those who said it</source>
        <translation>Avec les noms de ceux qui l’ont dit</translation>
    </message>
    <message numerus="yes">
        <source>%Ln contributions said in confidence were left out</source>
        <translation>
            <numerusform>%Ln contribution dite à titre confidentiel a été laissée de côté</numerusform>
            <numerusform>%Ln contributions dites à titre confidentiel ont été laissées de côté</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln contributions are there already, in the catalogue or further up, and are left out.</source>
        <translation>
            <numerusform>%Ln contribution existe déjà, dans le catalogue ou plus haut, et est laissée de côté.</numerusform>
            <numerusform>%Ln contributions existent déjà, dans le catalogue ou plus haut, et sont laissées de côté.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lacuna::ContributionForm</name>
    <message>
        <source>What somebody said</source>
        <translation>Ce que quelqu’un a dit</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Fermer (Échap)</translation>
    </message>
    <message>
        <source>Close the details</source>
        <translation>Fermer les détails</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>Ce qui a été dit</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>may stay empty</source>
        <translation>peut rester vide</translation>
    </message>
    <message>
        <source>Left out of every export unless asked for</source>
        <translation>Exclu de tout export, sauf demande</translation>
    </message>
    <message>
        <source>for example: Regional workshop</source>
        <translation>par exemple&#xa0;: Atelier régional</translation>
    </message>
    <message>
        <source>year-month-day</source>
        <translation>année-mois-jour</translation>
    </message>
    <message>
        <source>Said in confidence</source>
        <translation>Dit à titre confidentiel</translation>
    </message>
    <message>
        <source>Neither name nor text is exported unless asked for</source>
        <translation>Ni le nom ni le texte ne sont exportés, sauf demande</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Événement</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>The codebook has no such country; it is edited in the menu, “Edit the codebook…”</source>
        <translation>La grille de codage n’a pas ce pays&#x202f;; elle se modifie dans le menu, «&#xa0;Modifier la grille de codage…&#xa0;»</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>De quoi il s’agit</translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation>Lacunes</translation>
    </message>
    <message>
        <source>A term, then the other side of the gap: Thailand, then Fishing</source>
        <translation>Un terme, puis l’autre côté de la lacune&#xa0;: Thaïlande, puis Pêche</translation>
    </message>
    <message>
        <source>Practices</source>
        <translation>Pratiques</translation>
    </message>
    <message>
        <source>Studies</source>
        <translation>Études</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Delete this contribution; can be undone</source>
        <translation>Supprimer cette contribution&#x202f;; peut être annulé</translation>
    </message>
    <message>
        <source>%1 × …</source>
        <translation>%1 × …</translation>
    </message>
    <message>
        <source>All of %1</source>
        <translation>Tout&#xa0;: %1</translation>
    </message>
    <message>
        <source>A gap has two sides: choose a term of another dimension</source>
        <translation>Une lacune a deux côtés&#xa0;: choisissez un terme d’une autre dimension</translation>
    </message>
    <message>
        <source>New contribution</source>
        <translation>Nouvelle contribution</translation>
    </message>
    <message>
        <source>Contribution</source>
        <translation>Contribution</translation>
    </message>
    <message>
        <source>add</source>
        <translation>ajouter</translation>
    </message>
    <message>
        <source>a practice that is gone</source>
        <translation>une pratique qui n’existe plus</translation>
    </message>
    <message>
        <source>Not saved: a date is written as 2026-05-30</source>
        <translation>Non enregistré&#xa0;: une date s’écrit sous la forme 2026-05-30</translation>
    </message>
</context>
<context>
    <name>lacuna::ContributionModel</name>
    <message numerus="yes">
        <source>%Ln practices</source>
        <translation>
            <numerusform>%Ln pratique</numerusform>
            <numerusform>%Ln pratiques</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln studies</source>
        <translation>
            <numerusform>%Ln étude</numerusform>
            <numerusform>%Ln études</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>lacuna::ContributionTable</name>
    <message>
        <source>The column “%1” is none of a contribution and was not read.</source>
        <translation>La colonne «&#xa0;%1&#xa0;» n’appartient pas à une contribution et n’a pas été lue.</translation>
    </message>
    <message>
        <source>The table has no column “text”.</source>
        <translation>Le tableau n’a pas de colonne «&#xa0;text&#xa0;».</translation>
    </message>
    <message>
        <source>There is no text: the line was left out.</source>
        <translation>Il n’y a pas de texte&#xa0;: la ligne a été laissée de côté.</translation>
    </message>
    <message>
        <source>“%1” is no question of the forum (1 to 4): none in particular.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une question du forum (1 à 4)&#xa0;: aucune en particulier.</translation>
    </message>
    <message>
        <source>“%1” is no stakeholder group: taken as “%2”.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un groupe de parties prenantes&#xa0;: pris comme «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>“%1” is no country of the codebook: not said.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un pays de la grille de codage&#xa0;: non indiqué.</translation>
    </message>
    <message>
        <source>“%1” is no date as 2026-05-30: not said.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une date comme 2026-05-30&#xa0;: non indiquée.</translation>
    </message>
    <message>
        <source>No practice is called “%1”: not tied to it.</source>
        <translation>Aucune pratique ne s’appelle «&#xa0;%1&#xa0;»&#xa0;: pas de lien.</translation>
    </message>
    <message>
        <source>No study is called “%1”: not tied to it.</source>
        <translation>Aucune étude ne s’appelle «&#xa0;%1&#xa0;»&#xa0;: pas de lien.</translation>
    </message>
    <message>
        <source>“%1” is no pair of terms as “country:TH × sector:FSH”: not tied to it.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une paire de termes comme «&#xa0;country:TH × sector:FSH&#xa0;»&#xa0;: pas de lien.</translation>
    </message>
    <message>
        <source>“%1” may be %2 or %3: not said.</source>
        <translation>«&#xa0;%1&#xa0;» peut être %2 ou %3&#xa0;: non précisé.</translation>
    </message>
</context>
<context>
    <name>lacuna::ContributionTally</name>
    <message>
        <source>a term that is gone</source>
        <translation>un terme qui n’existe plus</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
</context>
<context>
    <name>lacuna::ContributionsPage</name>
    <message>
        <source>Add what somebody said</source>
        <translation>Ajouter ce que quelqu’un a dit</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Contributions from pasted text…</source>
        <translation>Contributions d’un texte collé…</translation>
    </message>
    <message>
        <source>Paste…</source>
        <translation>Coller…</translation>
    </message>
    <message>
        <source>Import contributions from a table…</source>
        <translation>Importer des contributions d’un tableau…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importer…</translation>
    </message>
    <message>
        <source>Export contributions as a table…</source>
        <translation>Exporter les contributions en tableau…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Who has been heard about what</source>
        <translation>Qui a été entendu sur quoi</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>–  %1</source>
        <translation>–  %1</translation>
    </message>
    <message>
        <source>Hatched: nobody heard yet. A click narrows the list; the same click again shows all.</source>
        <translation>Hachures&#xa0;: personne n’a encore été entendu. Un clic restreint la liste&#x202f;; le même clic affiche de nouveau tout.</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Search the contributions</source>
        <translation>Rechercher dans les contributions</translation>
    </message>
    <message>
        <source>What did participants say?</source>
        <translation>Qu’ont dit les participants&#x202f;?</translation>
    </message>
    <message>
        <source>Contributions of a forum or a workshop live here, tied to the gaps, practices and studies they are about. Paste the minutes, import a table, or type in the first one. Names stay out of exports unless you ask for them.</source>
        <translation>Les contributions d’un forum ou d’un atelier vivent ici, liées aux lacunes, aux pratiques et aux études dont elles parlent. Collez le compte rendu, importez un tableau ou saisissez la première. Les noms restent hors des exports, sauf si vous les demandez.</translation>
    </message>
    <message>
        <source>Paste text…</source>
        <translation>Coller du texte…</translation>
    </message>
    <message>
        <source>Nobody said so</source>
        <translation>Personne n’a dit cela</translation>
    </message>
    <message>
        <source>No contribution matches: a gap in who has been heard.</source>
        <translation>Aucune contribution ne correspond&#xa0;: une lacune parmi les voix entendues.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Tout afficher</translation>
    </message>
    <message>
        <source>Delete the selected contribution</source>
        <translation>Supprimer la contribution sélectionnée</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>%1: click to show all again</source>
        <translation>%1&#xa0;: cliquer pour tout afficher de nouveau</translation>
    </message>
    <message numerus="yes">
        <source>%Ln contributions</source>
        <translation>
            <numerusform>%Ln contribution</numerusform>
            <numerusform>%Ln contributions</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 contributions match</source>
        <translation>%1 contributions sur %2 correspondent</translation>
    </message>
</context>
<context>
    <name>lacuna::CslFormat</name>
    <message>
        <source>This is no CSL-JSON: [{&quot;type&quot;: &quot;article-journal&quot;, &quot;title&quot;: …}, …].</source>
        <translation>Ce n’est pas du CSL-JSON&#xa0;: [{&quot;type&quot;: &quot;article-journal&quot;, &quot;title&quot;: …}, …].</translation>
    </message>
    <message>
        <source>This is no CSL-JSON; it looks like %1.</source>
        <translation>Ce n’est pas du CSL-JSON&#x202f;; cela ressemble à %1.</translation>
    </message>
    <message>
        <source>which study a companion report belongs to</source>
        <translation>à quelle étude appartient un rapport associé</translation>
    </message>
</context>
<context>
    <name>lacuna::CslItem</name>
    <message>
        <source>“%1” is no type that CSL knows; the item is taken as generic.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un type connu de CSL&#x202f;; l’élément est pris comme générique.</translation>
    </message>
    <message>
        <source>The date has no year: %1</source>
        <translation>La date n’a pas d’année&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>lacuna::CsvColumns</name>
    <message>
        <source>column %1</source>
        <translation>colonne %1</translation>
    </message>
    <message>
        <source>“%1” is neither a field nor a dimension. The fields are: %2.</source>
        <translation>«&#xa0;%1&#xa0;» n’est ni un champ ni une dimension. Les champs sont&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The file has no column “%1”. Its columns are: %2.</source>
        <translation>Le fichier n’a pas de colonne «&#xa0;%1&#xa0;». Ses colonnes sont&#xa0;: %2.</translation>
    </message>
    <message>
        <source>None of the columns can be understood (%1). The first row must name them: title, authors, year …; or say which is which by mapping them.</source>
        <translation>Aucune des colonnes n’est comprise (%1). La première ligne doit les nommer&#xa0;: title, authors, year…&#x202f;; ou dites laquelle est laquelle en les associant.</translation>
    </message>
    <message>
        <source>The row has %1 cells where the header has %2.</source>
        <translation>La ligne a %1 cellules alors que l’en-tête en a %2.</translation>
    </message>
    <message>
        <source>The cell with Lacuna&apos;s own additions is damaged; the plain columns were used.</source>
        <translation>La cellule des ajouts propres à Lacuna est endommagée&#x202f;; les colonnes ordinaires ont été utilisées.</translation>
    </message>
    <message>
        <source>The row has no title.</source>
        <translation>La ligne n’a pas de titre.</translation>
    </message>
    <message>
        <source>“%1” has no year of four digits.</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas d’année à quatre chiffres.</translation>
    </message>
</context>
<context>
    <name>lacuna::CsvFormat</name>
    <message>
        <source>CSV table</source>
        <translation>Tableau CSV</translation>
    </message>
    <message>
        <source>“%1” cannot separate columns; use one of , ; | or a tab.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas séparer des colonnes&#x202f;; utilisez ,&#x202f;; | ou une tabulation.</translation>
    </message>
    <message>
        <source>This is not a table; it looks like %1.</source>
        <translation>Ce n’est pas un tableau&#x202f;; cela ressemble à %1.</translation>
    </message>
    <message>
        <source>which study a companion report belongs to</source>
        <translation>à quelle étude appartient un rapport associé</translation>
    </message>
</context>
<context>
    <name>lacuna::CsvRowReader</name>
    <message>
        <source>A quotation mark opened here is never closed; the row was read as if quotation marks were ordinary text.</source>
        <translation>Un guillemet ouvert ici n’est jamais fermé&#x202f;; la ligne a été lue comme si les guillemets étaient du texte ordinaire.</translation>
    </message>
    <message>
        <source>Text follows a closing quotation mark; it was kept as part of the cell.</source>
        <translation>Du texte suit un guillemet fermant&#x202f;; il a été gardé dans la cellule.</translation>
    </message>
    <message>
        <source>The row is longer than %1 MB; it was left out.</source>
        <translation>La ligne dépasse %1 Mo&#x202f;; elle a été laissée de côté.</translation>
    </message>
    <message>
        <source>Cells beyond the first %1 were left out.</source>
        <translation>Les cellules au-delà des %1 premières ont été laissées de côté.</translation>
    </message>
</context>
<context>
    <name>lacuna::CsvWriter</name>
    <message>
        <source>Table as CSV</source>
        <translation>Tableau en CSV</translation>
    </message>
    <message>
        <source>Writing the table</source>
        <translation>Écriture du tableau</translation>
    </message>
</context>
<context>
    <name>lacuna::DamageDialog</name>
    <message>
        <source>Look for damage</source>
        <translation>Rechercher des dommages</translation>
    </message>
    <message>
        <source>Damaged catalogue</source>
        <translation>Catalogue endommagé</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Parts of the file can no longer be read: the disk may be failing, a copy may have been cut off, or another program may have written into it. Lacuna has changed nothing in it.</source>
        <translation>Des parties du fichier ne peuvent plus être lues&#xa0;: le disque est peut-être défaillant, une copie a pu être coupée, ou un autre programme a pu y écrire. Lacuna n’y a rien modifié.</translation>
    </message>
    <message>
        <source>The file is called a catalogue but does not begin like one: its beginning is damaged, or it is another kind of file. Lacuna has changed nothing in it.</source>
        <translation>Le fichier porte le nom d’un catalogue mais ne commence pas comme tel&#xa0;: son début est endommagé, ou c’est un fichier d’un autre type. Lacuna n’y a rien modifié.</translation>
    </message>
    <message>
        <source>Every part of the file is read and compared with the others. Nothing in it is changed.</source>
        <translation>Chaque partie du fichier est lue et comparée aux autres. Rien n’y est modifié.</translation>
    </message>
    <message>
        <source>“%1” is damaged</source>
        <translation>«&#xa0;%1&#xa0;» est endommagé</translation>
    </message>
    <message>
        <source>“%1” cannot be recognised</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas reconnu</translation>
    </message>
    <message>
        <source>Look for damage in “%1”</source>
        <translation>Rechercher des dommages dans «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>In %1</source>
        <translation>Dans %1</translation>
    </message>
    <message>
        <source>Restore the newest backup…</source>
        <translation>Restaurer la sauvegarde la plus récente…</translation>
    </message>
    <message>
        <source>Open the backup to look at it first</source>
        <translation>Ouvrir d’abord la sauvegarde pour l’examiner</translation>
    </message>
    <message>
        <source>Save what is readable as…</source>
        <translation>Enregistrer ce qui est lisible sous…</translation>
    </message>
    <message>
        <source>Reads whatever can be read into a new catalogue, and says what is missing. It may hold what was written after the last backup.</source>
        <translation>Lit tout ce qui peut l’être dans un nouveau catalogue, et dit ce qui manque. Il peut contenir ce qui a été écrit après la dernière sauvegarde.</translation>
    </message>
    <message>
        <source>Says what is wrong with the file.</source>
        <translation>Dit ce qui ne va pas dans le fichier.</translation>
    </message>
    <message>
        <source>The backup takes the place of the catalogue. The file as it is now is kept beside the backups.</source>
        <translation>La sauvegarde prend la place du catalogue. Le fichier dans son état actuel est gardé à côté des sauvegardes.</translation>
    </message>
    <message>
        <source>Restore it</source>
        <translation>Restaurer</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Laisser</translation>
    </message>
    <message>
        <source>Stopped; nothing was changed.</source>
        <translation>Arrêté&#x202f;; rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Looking for the newest backup that is whole</source>
        <translation>Recherche de la sauvegarde intacte la plus récente</translation>
    </message>
    <message numerus="yes">
        <source>Made %1, with %Ln studies. What was written after it would be gone.</source>
        <translation>
            <numerusform>Faite le %1, avec %Ln étude. Ce qui a été écrit ensuite serait perdu.</numerusform>
            <numerusform>Faite le %1, avec %Ln études. Ce qui a été écrit ensuite serait perdu.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln newer backups are damaged themselves.</source>
        <translation>
            <numerusform>%Ln sauvegarde plus récente est elle-même endommagée.</numerusform>
            <numerusform>%Ln sauvegardes plus récentes sont elles-mêmes endommagées.</numerusform>
        </translation>
    </message>
    <message>
        <source>The backups were not looked through.</source>
        <translation>Les sauvegardes n’ont pas été examinées.</translation>
    </message>
    <message>
        <source>There is no backup beside it that could be restored.</source>
        <translation>Il n’y a pas de sauvegarde à côté qui puisse être restaurée.</translation>
    </message>
    <message>
        <source>Restoring the backup</source>
        <translation>Restauration de la sauvegarde</translation>
    </message>
    <message>
        <source>Reading what is readable</source>
        <translation>Lecture de ce qui est lisible</translation>
    </message>
    <message numerus="yes">
        <source>“%1” was made, with %Ln studies, and is open now.</source>
        <translation>
            <numerusform>«&#xa0;%1&#xa0;» a été créé, avec %Ln étude, et est maintenant ouvert.</numerusform>
            <numerusform>«&#xa0;%1&#xa0;» a été créé, avec %Ln études, et est maintenant ouvert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is known to be missing.</source>
        <translation>Rien ne manque, pour autant qu’on le sache.</translation>
    </message>
    <message>
        <source>What is missing, as far as it can be known:</source>
        <translation>Ce qui manque, pour autant qu’on puisse le savoir&#xa0;:</translation>
    </message>
    <message>
        <source>Looking for damage</source>
        <translation>Recherche de dommages</translation>
    </message>
    <message>
        <source>The file is too damaged to be looked through.</source>
        <translation>Le fichier est trop endommagé pour être examiné.</translation>
    </message>
    <message>
        <source>No damage was found: all of the file can be read, and its parts fit.</source>
        <translation>Aucun dommage trouvé&#xa0;: tout le fichier peut être lu, et ses parties concordent.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln things were found:</source>
        <translation>
            <numerusform>%Ln problème a été trouvé&#xa0;:</numerusform>
            <numerusform>%Ln problèmes ont été trouvés&#xa0;:</numerusform>
        </translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Remarque&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>et %Ln autre</numerusform>
            <numerusform>et %Ln autres</numerusform>
        </translation>
    </message>
    <message>
        <source>No study could be read: the new catalogue “%1”, which is open now, is empty.</source>
        <translation>Aucune étude n’a pu être lue&#xa0;: le nouveau catalogue «&#xa0;%1&#xa0;», maintenant ouvert, est vide.</translation>
    </message>
    <message numerus="yes">
        <source>The backup of %1 is whole and holds %Ln studies: restore it instead.</source>
        <translation>
            <numerusform>La sauvegarde du %1 est intacte et contient %Ln étude&#xa0;: restaurez-la plutôt.</numerusform>
            <numerusform>La sauvegarde du %1 est intacte et contient %Ln études&#xa0;: restaurez-la plutôt.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lacuna::DecisionBar</name>
    <message>
        <source>%1 is not a gap because</source>
        <translation>%1 n’est pas une lacune, car</translation>
    </message>
    <message>
        <source>%1 is being filled by</source>
        <translation>%1 est en voie d’être comblée par</translation>
    </message>
    <message>
        <source>Note for the minutes</source>
        <translation>Note pour le compte rendu</translation>
    </message>
    <message>
        <source>Note on %1</source>
        <translation>Note sur %1</translation>
    </message>
</context>
<context>
    <name>lacuna::DeckNotes</name>
    <message>
        <source>Slide</source>
        <translation>Diapositive</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
</context>
<context>
    <name>lacuna::DeckStory</name>
    <message>
        <source>%1: %2</source>
        <comment>what a figure is, the figure</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>References of studies on this slide (%1 more are listed at the end):</source>
        <translation>Références des études de cette diapositive (%1 de plus sont listées à la fin)&#xa0;:</translation>
    </message>
    <message>
        <source>References of studies on this slide:</source>
        <translation>Références des études de cette diapositive&#xa0;:</translation>
    </message>
    <message>
        <source>Writing slides</source>
        <translation>Écriture des diapositives</translation>
    </message>
    <message>
        <source>Laying out slides</source>
        <translation>Mise en page des diapositives</translation>
    </message>
    <message>
        <source>There is nothing to show: none of the parts asked for has anything in it.</source>
        <translation>Il n’y a rien à montrer&#xa0;: aucune des parties demandées n’a de contenu.</translation>
    </message>
</context>
<context>
    <name>lacuna::DeckTheme</name>
    <message>
        <source>Footer</source>
        <translation>Pied de page</translation>
    </message>
    <message>
        <source>Slide number</source>
        <translation>Numéro de diapositive</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Title slide</source>
        <translation>Diapositive de titre</translation>
    </message>
    <message>
        <source>Title only</source>
        <translation>Titre seul</translation>
    </message>
    <message>
        <source>Blank</source>
        <translation>Vide</translation>
    </message>
    <message>
        <source>Band</source>
        <translation>Bandeau</translation>
    </message>
    <message>
        <source>Subtitle</source>
        <translation>Sous-titre</translation>
    </message>
</context>
<context>
    <name>lacuna::DeviceWriter</name>
    <message>
        <source>Writing</source>
        <translation>Écriture</translation>
    </message>
    <message>
        <source>The file cannot be written: %1</source>
        <translation>Le fichier ne peut pas être écrit&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>lacuna::DialogParts</name>
    <message>
        <source>Show passphrase</source>
        <translation>Afficher la phrase secrète</translation>
    </message>
</context>
<context>
    <name>lacuna::DifferenceLegend</name>
    <message>
        <source>Legend</source>
        <translation>Légende</translation>
    </message>
</context>
<context>
    <name>lacuna::DifferenceView</name>
    <message>
        <source>Difference matrix</source>
        <translation>Matrice des différences</translation>
    </message>
    <message>
        <source>Arrow keys</source>
        <translation>Flèches</translation>
    </message>
    <message>
        <source>To another cell</source>
        <translation>À une autre cellule</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Show the cell in the gap matrix</source>
        <translation>Montrer la cellule dans la matrice des lacunes</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espace</translation>
    </message>
    <message>
        <source>Fold or unfold the group of the row; with Ctrl, of the column</source>
        <translation>Replier ou déplier le groupe de la ligne&#x202f;; avec Ctrl, de la colonne</translation>
    </message>
    <message>
        <source>%1: %2. %3</source>
        <translation>%1&#xa0;: %2. %3</translation>
    </message>
</context>
<context>
    <name>lacuna::DifferenceWords</name>
    <message>
        <source>no such term</source>
        <translation>terme inexistant</translation>
    </message>
    <message>
        <source>%1 → %2 (%3)</source>
        <translation>%1 → %2 (%3)</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>identique</translation>
    </message>
    <message>
        <source>declared not applicable or taken back</source>
        <translation>déclarée sans objet ou déclaration retirée</translation>
    </message>
    <message>
        <source>new evidence</source>
        <translation>nouvelles données</translation>
    </message>
    <message>
        <source>evidence lost</source>
        <translation>données perdues</translation>
    </message>
    <message>
        <source>nearer to covered</source>
        <translation>plus près de «&#xa0;couvert&#xa0;»</translation>
    </message>
    <message>
        <source>further from covered</source>
        <translation>plus loin de «&#xa0;couvert&#xa0;»</translation>
    </message>
    <message>
        <source>only the count changed</source>
        <translation>seul le nombre a changé</translation>
    </message>
    <message numerus="yes">
        <source>Nothing changed: all %Ln cells are the same.</source>
        <translation>
            <numerusform>Rien n’a changé&#xa0;: la seule cellule (%Ln) est la même.</numerusform>
            <numerusform>Rien n’a changé&#xa0;: les %Ln cellules sont toutes les mêmes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cells gained evidence</source>
        <translation>
            <numerusform>%Ln cellule a gagné des données</numerusform>
            <numerusform>%Ln cellules ont gagné des données</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cells lost their evidence</source>
        <translation>
            <numerusform>%Ln cellule a perdu ses données</numerusform>
            <numerusform>%Ln cellules ont perdu leurs données</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln gaps closed</source>
        <translation>
            <numerusform>%Ln lacune fermée</numerusform>
            <numerusform>%Ln lacunes fermées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln gaps opened</source>
        <translation>
            <numerusform>%Ln lacune ouverte</numerusform>
            <numerusform>%Ln lacunes ouvertes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cells came nearer to covered</source>
        <translation>
            <numerusform>%Ln cellule se rapproche de «&#xa0;couvert&#xa0;»</numerusform>
            <numerusform>%Ln cellules se rapprochent de «&#xa0;couvert&#xa0;»</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cells are further from it</source>
        <translation>
            <numerusform>%Ln cellule s’éloigne de «&#xa0;couvert&#xa0;»</numerusform>
            <numerusform>%Ln cellules s’éloignent de «&#xa0;couvert&#xa0;»</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cells were declared not applicable or taken back</source>
        <translation>
            <numerusform>%Ln cellule a été déclarée sans objet, ou sa déclaration retirée</numerusform>
            <numerusform>%Ln cellules ont été déclarées sans objet, ou leur déclaration retirée</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln cells only the count changed</source>
        <translation>
            <numerusform>dans %Ln cellule, seul le nombre a changé</numerusform>
            <numerusform>dans %Ln cellules, seul le nombre a changé</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; of %2 cells.</source>
        <translation>%1&#x202f;; sur %2 cellules.</translation>
    </message>
    <message>
        <source>%1 completed %2, as before</source>
        <translation>%1 %2 achevées, comme avant</translation>
    </message>
    <message>
        <source>%1 → %2 completed %3</source>
        <translation>%1 → %2 %3 achevées</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <translation>%1&#x202f;; %2</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
</context>
<context>
    <name>lacuna::DisagreementsPage</name>
    <message>
        <source>Disagreements</source>
        <translation>Désaccords</translation>
    </message>
    <message>
        <source>Back to the studies</source>
        <translation>Retour aux études</translation>
    </message>
    <message>
        <source>Back to the studies (Esc)</source>
        <translation>Retour aux études (Échap)</translation>
    </message>
    <message>
        <source>Dimension</source>
        <translation>Dimension</translation>
    </message>
    <message>
        <source>First coder</source>
        <translation>Premier codeur</translation>
    </message>
    <message>
        <source>Second coder</source>
        <translation>Second codeur</translation>
    </message>
    <message>
        <source>Studies coded differently</source>
        <translation>Études codées différemment</translation>
    </message>
    <message numerus="yes">
        <source>κ %1 · %Ln studies coded by both</source>
        <translation>
            <numerusform>κ %1 · %Ln étude codée par les deux</numerusform>
            <numerusform>κ %1 · %Ln études codées par les deux</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>κ undefined · %Ln studies coded by both</source>
        <translation>
            <numerusform>κ indéfini · %Ln étude codée par les deux</numerusform>
            <numerusform>κ indéfini · %Ln études codées par les deux</numerusform>
        </translation>
    </message>
    <message>
        <source>Observed agreement %1, expected by chance %2</source>
        <translation>Accord observé %1, attendu par hasard %2</translation>
    </message>
    <message>
        <source>Both give the same answer on every study; chance would agree, too</source>
        <translation>Les deux donnent la même réponse pour chaque étude&#x202f;; le hasard s’accorderait aussi</translation>
    </message>
    <message>
        <source>%1 of %2 reconciled</source>
        <translation>%1 sur %2 conciliées</translation>
    </message>
    <message>
        <source>You code blind</source>
        <translation>Vous codez en aveugle</translation>
    </message>
    <message>
        <source>What others coded is hidden from you. Take “Blind” away under “Coder” to reconcile.</source>
        <translation>Ce que d’autres ont codé vous est masqué. Décochez «&#xa0;En aveugle&#xa0;» sous «&#xa0;Codeur&#xa0;» pour concilier.</translation>
    </message>
    <message>
        <source>Two coders are needed</source>
        <translation>Il faut deux codeurs</translation>
    </message>
    <message>
        <source>Add the coders under “Coder” and let both code the same studies.</source>
        <translation>Ajoutez les codeurs sous «&#xa0;Codeur&#xa0;» et faites-leur coder à tous deux les mêmes études.</translation>
    </message>
    <message>
        <source>Choose two different coders</source>
        <translation>Choisissez deux codeurs différents</translation>
    </message>
    <message>
        <source>No study was coded by both</source>
        <translation>Aucune étude n’a été codée par les deux</translation>
    </message>
    <message>
        <source>%1 and %2 have no study in common in %3.</source>
        <translation>%1 et %2 n’ont aucune étude en commun dans %3.</translation>
    </message>
    <message>
        <source>They agree</source>
        <translation>Ils s’accordent</translation>
    </message>
    <message>
        <source>%1 and %2 give the same answer on every study in %3.</source>
        <translation>%1 et %2 donnent la même réponse pour chaque étude dans %3.</translation>
    </message>
    <message>
        <source>Report %1</source>
        <translation>Rapport %1</translation>
    </message>
    <message>
        <source>%1, reconciled</source>
        <translation>%1, conciliée</translation>
    </message>
    <message>
        <source>Take what the first coder said</source>
        <translation>Prendre ce qu’a dit le premier codeur</translation>
    </message>
    <message>
        <source>Take what the second coder said</source>
        <translation>Prendre ce qu’a dit le second codeur</translation>
    </message>
    <message>
        <source>Take what either of them said</source>
        <translation>Prendre ce qu’a dit l’un ou l’autre</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Agree upon what is chosen, and on to the next</source>
        <translation>Retenir ce qui est choisi et passer au suivant</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Échap</translation>
    </message>
</context>
<context>
    <name>lacuna::DocxWriter</name>
    <message>
        <source>Matrix</source>
        <translation>Matrice</translation>
    </message>
    <message>
        <source>Legend</source>
        <translation>Légende</translation>
    </message>
    <message>
        <source>The marks of the gap classes and what they mean</source>
        <translation>Les symboles des classes de lacunes et ce qu’ils signifient</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Symbole</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Classe</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Signification</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Méthode</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Résumé</translation>
    </message>
    <message>
        <source>The most pressing gap: %1. %2</source>
        <translation>La lacune la plus pressante&#xa0;: %1. %2</translation>
    </message>
    <message>
        <source>There is nothing to show: the matrix has no rows or no columns.</source>
        <translation>Il n’y a rien à montrer&#xa0;: la matrice n’a pas de lignes ou pas de colonnes.</translation>
    </message>
    <message>
        <source>Part %1 of %2</source>
        <translation>Partie %1 sur %2</translation>
    </message>
    <message>
        <source>%1: completed studies and the mark of the gap class of every cell</source>
        <translation>%1&#xa0;: études achevées et symbole de la classe de lacune de chaque cellule</translation>
    </message>
    <message>
        <source>The most pressing gaps</source>
        <translation>Les lacunes les plus pressantes</translation>
    </message>
    <message>
        <source>There are none.</source>
        <translation>Il n’y en a pas.</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Score</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n autre</numerusform>
            <numerusform>%n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Evidence so far</source>
        <translation>Études à ce jour</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>References</source>
        <translation>Références</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>Word document</source>
        <translation>Document Word</translation>
    </message>
    <message>
        <source>Writing the document</source>
        <translation>Écriture du document</translation>
    </message>
    <message>
        <source>There is nothing to show: the matrix has no rows or no columns. Show empty ones, or choose other rows and columns.</source>
        <translation>Il n’y a rien à montrer&#xa0;: la matrice n’a pas de lignes ou pas de colonnes. Affichez celles qui sont vides, ou choisissez-en d’autres.</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>Graphiques</translation>
    </message>
    <message>
        <source>The map of this step cannot be shown in a text document; slides, PDF and web pages have it.</source>
        <translation>La carte de cette étape ne peut pas être montrée dans un document texte&#x202f;; elle figure dans les diapositives, le PDF et les pages web.</translation>
    </message>
</context>
<context>
    <name>lacuna::DoiListFormat</name>
    <message>
        <source>List of DOIs</source>
        <translation>Liste de DOI</translation>
    </message>
    <message>
        <source>“%1” is no DOI; the line was left out.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un DOI&#x202f;; la ligne a été laissée de côté.</translation>
    </message>
    <message>
        <source>Of these studies only the DOI is known; title, authors and year can be filled in later.</source>
        <translation>De ces études, seul le DOI est connu&#x202f;; titre, auteurs et année peuvent être complétés plus tard.</translation>
    </message>
    <message>
        <source>No line is a DOI, such as 10.1000/182.</source>
        <translation>Aucune ligne n’est un DOI, tel que 10.1000/182.</translation>
    </message>
    <message>
        <source>Lists of DOIs are only read.</source>
        <translation>Les listes de DOI ne peuvent qu’être lues.</translation>
    </message>
</context>
<context>
    <name>lacuna::DuplicateListModel</name>
    <message numerus="yes">
        <source>%Ln records</source>
        <translation>
            <numerusform>%Ln référence</numerusform>
            <numerusform>%Ln références</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>Without a title</source>
        <translation>Sans titre</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>Later · %1</source>
        <translation>Plus tard · %1</translation>
    </message>
</context>
<context>
    <name>lacuna::DuplicateReview</name>
    <message>
        <source>Duplicates</source>
        <translation>Doublons</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Chercher à nouveau</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Fermer (Échap)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Fusionner</translation>
    </message>
    <message>
        <source>They are one study: merge them as chosen (M)</source>
        <translation>C’est une seule étude&#xa0;: fusionner selon les choix (M)</translation>
    </message>
    <message>
        <source>Not a duplicate</source>
        <translation>Pas un doublon</translation>
    </message>
    <message>
        <source>They are different studies; this is remembered (D)</source>
        <translation>Ce sont des études différentes&#x202f;; cela est retenu (D)</translation>
    </message>
    <message>
        <source>Link as reports</source>
        <translation>Rattacher comme rapports</translation>
    </message>
    <message>
        <source>They are different reports of one study, and count once (C)</source>
        <translation>Ce sont différents rapports d’une même étude, qui comptent une seule fois (C)</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Plus tard</translation>
    </message>
    <message>
        <source>Decide when the others are done (S)</source>
        <translation>Décider quand les autres seront faits (S)</translation>
    </message>
    <message>
        <source>Leave this one out</source>
        <translation>Laisser celle-ci de côté</translation>
    </message>
    <message>
        <source>Decide upon the other records first; this one stays in the list (X)</source>
        <translation>Décider d’abord des autres références&#x202f;; celle-ci reste dans la liste (X)</translation>
    </message>
    <message>
        <source>The same publication more than once</source>
        <translation>La même publication plusieurs fois</translation>
    </message>
    <message>
        <source>Possible</source>
        <translation>Possibles</translation>
    </message>
    <message>
        <source>Worth a look; mostly different studies</source>
        <translation>À regarder&#x202f;; le plus souvent des études différentes</translation>
    </message>
    <message>
        <source>Companions</source>
        <translation>Associés</translation>
    </message>
    <message>
        <source>Alike, but not the same: a thesis and its article, a chapter and its book</source>
        <translation>Semblables, mais pas identiques&#xa0;: une thèse et son article, un chapitre et son livre</translation>
    </message>
    <message>
        <source>Studies that look alike, the surest first</source>
        <translation>Études qui se ressemblent, les plus sûres d’abord</translation>
    </message>
    <message>
        <source>Nothing left here</source>
        <translation>Plus rien ici</translation>
    </message>
    <message>
        <source>What was decided can be taken back with Undo.</source>
        <translation>Ce qui a été décidé peut être repris avec Annuler.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln studies compared</source>
        <translation>
            <numerusform>%Ln étude comparée</numerusform>
            <numerusform>%Ln études comparées</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking for duplicates</source>
        <translation>Recherche de doublons</translation>
    </message>
    <message>
        <source>No duplicates</source>
        <translation>Aucun doublon</translation>
    </message>
    <message numerus="yes">
        <source>%Ln studies were compared, and none look alike. It is worth looking again after an import.</source>
        <translation>
            <numerusform>%Ln étude a été comparée, et rien ne se ressemble. Il vaut la peine de chercher à nouveau après une importation.</numerusform>
            <numerusform>%Ln études ont été comparées, et aucune ne ressemble à une autre. Il vaut la peine de chercher à nouveau après une importation.</numerusform>
        </translation>
    </message>
    <message>
        <source>Find duplicates</source>
        <translation>Trouver les doublons</translation>
    </message>
    <message>
        <source>The studies have not been compared yet. Nothing is merged before you say so.</source>
        <translation>Les études n’ont pas encore été comparées. Rien n’est fusionné avant que vous le disiez.</translation>
    </message>
    <message>
        <source>Compare the studies</source>
        <translation>Comparer les études</translation>
    </message>
    <message>
        <source>Duplicates %1</source>
        <translation>Doublons %1</translation>
    </message>
    <message>
        <source>Possible %1</source>
        <translation>Possibles %1</translation>
    </message>
    <message>
        <source>Companions %1</source>
        <translation>Associés %1</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more pairs</source>
        <translation>
            <numerusform>et %Ln autre paire</numerusform>
            <numerusform>et %Ln autres paires</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 (%2 %): %3</source>
        <translation>%1 (%2&#xa0;%)&#xa0;: %3</translation>
    </message>
    <message>
        <source>%1 and %2: %3</source>
        <translation>%1 et %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>Codings, files, notes and collections of all records are kept, and every record as it was. Left and Right choose a value, 1 to 9 all of one record.</source>
        <translation>Les codages, fichiers, notes et collections de toutes les références sont gardés, ainsi que chaque référence telle qu’elle était. Gauche et Droite choisissent une valeur, 1 à 9 toutes celles d’une référence.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln records are one study now</source>
        <translation>
            <numerusform>%Ln référence est maintenant une seule étude</numerusform>
            <numerusform>%Ln références sont maintenant une seule étude</numerusform>
        </translation>
    </message>
    <message>
        <source>Remembered as different studies</source>
        <translation>Retenues comme études différentes</translation>
    </message>
    <message>
        <source>Linked as reports of one study</source>
        <translation>Rattachées comme rapports d’une même étude</translation>
    </message>
    <message>
        <source>%1 became %2</source>
        <translation>%1 sont devenues %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln records</source>
        <translation>
            <numerusform>%Ln référence</numerusform>
            <numerusform>%Ln références</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln studies</source>
        <translation>
            <numerusform>%Ln étude</numerusform>
            <numerusform>%Ln études</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped; nothing was merged</source>
        <translation>Arrêté&#x202f;; rien n’a été fusionné</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Decide as is likeliest</source>
        <translation>Décider selon le plus probable</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Droite</translation>
    </message>
    <message>
        <source>From the list to the fields of the records</source>
        <translation>De la liste aux champs des notices</translation>
    </message>
    <message>
        <source>Left, Right</source>
        <translation>Gauche, Droite</translation>
    </message>
    <message>
        <source>Take the field from the record before, or the next</source>
        <translation>Prendre le champ de la notice précédente ou suivante</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espace</translation>
    </message>
    <message>
        <source>Take the field from each record in turn</source>
        <translation>Prendre le champ de chaque notice à tour de rôle</translation>
    </message>
    <message>
        <source>1 – 9</source>
        <translation>1 – 9</translation>
    </message>
    <message>
        <source>Take all fields from that record</source>
        <translation>Prendre tous les champs de cette notice</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Échap</translation>
    </message>
    <message>
        <source>Back to the list, and then to the studies</source>
        <translation>Revenir à la liste, puis aux études</translation>
    </message>
</context>
<context>
    <name>lacuna::DuplicateText</name>
    <message>
        <source>certainly the same publication</source>
        <translation>certainement la même publication</translation>
    </message>
    <message>
        <source>probably the same publication</source>
        <translation>probablement la même publication</translation>
    </message>
    <message>
        <source>possibly the same publication</source>
        <translation>peut-être la même publication</translation>
    </message>
    <message>
        <source>conference paper and journal article</source>
        <translation>communication de conférence et article de revue</translation>
    </message>
    <message>
        <source>preprint and published version</source>
        <translation>prépublication et version publiée</translation>
    </message>
    <message>
        <source>chapters of one book</source>
        <translation>chapitres d’un même livre</translation>
    </message>
    <message>
        <source>erratum or retraction</source>
        <translation>erratum ou rétractation</translation>
    </message>
    <message>
        <source>comment or reply</source>
        <translation>commentaire ou réponse</translation>
    </message>
    <message>
        <source>another edition</source>
        <translation>autre édition</translation>
    </message>
    <message>
        <source>another part, phase or year</source>
        <translation>autre partie, phase ou année</translation>
    </message>
    <message>
        <source>published twice by the same authors</source>
        <translation>publié deux fois par les mêmes auteurs</translation>
    </message>
    <message>
        <source>same DOI</source>
        <translation>même DOI</translation>
    </message>
    <message>
        <source>DOIs differ</source>
        <translation>DOI différents</translation>
    </message>
    <message>
        <source>same title</source>
        <translation>même titre</translation>
    </message>
    <message>
        <source>similar title (%1%)</source>
        <translation>titre semblable (%1&#xa0;%)</translation>
    </message>
    <message>
        <source>same title without the subtitle</source>
        <translation>même titre sans le sous-titre</translation>
    </message>
    <message>
        <source>same title in another language (%1%)</source>
        <translation>même titre dans une autre langue (%1&#xa0;%)</translation>
    </message>
    <message>
        <source>titles differ (%1%)</source>
        <translation>titres différents (%1&#xa0;%)</translation>
    </message>
    <message>
        <source>numbers in the titles differ</source>
        <translation>nombres différents dans les titres</translation>
    </message>
    <message>
        <source>same authors</source>
        <translation>mêmes auteurs</translation>
    </message>
    <message>
        <source>same first author</source>
        <translation>même premier auteur</translation>
    </message>
    <message>
        <source>authors in common (%1%)</source>
        <translation>auteurs en commun (%1&#xa0;%)</translation>
    </message>
    <message>
        <source>authors differ</source>
        <translation>auteurs différents</translation>
    </message>
    <message>
        <source>same year</source>
        <translation>même année</translation>
    </message>
    <message>
        <source>a year apart</source>
        <translation>un an d’écart</translation>
    </message>
    <message>
        <source>years differ</source>
        <translation>années différentes</translation>
    </message>
    <message>
        <source>same pages</source>
        <translation>mêmes pages</translation>
    </message>
    <message>
        <source>same first page</source>
        <translation>même première page</translation>
    </message>
    <message>
        <source>pages differ</source>
        <translation>pages différentes</translation>
    </message>
    <message>
        <source>same volume</source>
        <translation>même volume</translation>
    </message>
    <message>
        <source>same volume and issue</source>
        <translation>mêmes volume et numéro</translation>
    </message>
    <message>
        <source>volumes differ</source>
        <translation>volumes différents</translation>
    </message>
    <message>
        <source>same journal or series</source>
        <translation>même revue ou collection</translation>
    </message>
    <message>
        <source>journals or series differ</source>
        <translation>revues ou collections différentes</translation>
    </message>
    <message>
        <source>abstracts begin alike</source>
        <translation>résumés commençant de même</translation>
    </message>
    <message>
        <source>abstracts begin differently</source>
        <translation>résumés commençant autrement</translation>
    </message>
    <message>
        <source>same ISBN</source>
        <translation>même ISBN</translation>
    </message>
    <message>
        <source>editions differ</source>
        <translation>éditions différentes</translation>
    </message>
</context>
<context>
    <name>lacuna::DuplicatesCommand</name>
    <message>
        <source>lists studies that are one publication, and companion reports, with reasons</source>
        <translation>liste les études qui sont une même publication, et les rapports associés, avec les raisons</translation>
    </message>
    <message>
        <source>output format (json)</source>
        <translation>format de sortie (json)</translation>
    </message>
    <message>
        <source>possible duplicates too</source>
        <translation>les doublons possibles aussi</translation>
    </message>
    <message>
        <source>write there instead of to the screen</source>
        <translation>écrire là plutôt qu’à l’écran</translation>
    </message>
</context>
<context>
    <name>lacuna::Editor</name>
    <message>
        <source>The dimension is no longer in the codebook.</source>
        <translation>La dimension n’est plus dans la grille de codage.</translation>
    </message>
    <message>
        <source>A dimension needs a key and a label.</source>
        <translation>Une dimension a besoin d’une clé et d’un libellé.</translation>
    </message>
    <message>
        <source>Another dimension has the key “%1”.</source>
        <translation>Une autre dimension a la clé «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>“%1” cannot be removed because “%2” uses its terms.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être supprimée car «&#xa0;%2&#xa0;» emploie ses termes.</translation>
    </message>
    <message>
        <source>Whose terms a dimension uses cannot be changed.</source>
        <translation>La dimension dont une autre reprend les termes ne peut pas être changée.</translation>
    </message>
    <message>
        <source>A dimension cannot be merged into itself.</source>
        <translation>Une dimension ne peut pas être fusionnée avec elle-même.</translation>
    </message>
    <message>
        <source>The study is no longer in the catalogue.</source>
        <translation>L’étude n’est plus dans le catalogue.</translation>
    </message>
    <message>
        <source>The term is no longer in the codebook.</source>
        <translation>Le terme n’est plus dans la grille de codage.</translation>
    </message>
    <message>
        <source>A study cannot be a report of itself.</source>
        <translation>Une étude ne peut pas être un rapport d’elle-même.</translation>
    </message>
    <message>
        <source>The study named is itself a report of another study. Name that one.</source>
        <translation>L’étude nommée est elle-même un rapport d’une autre étude. Nommez celle-là.</translation>
    </message>
    <message>
        <source>The import is no longer in the catalogue.</source>
        <translation>L’importation n’est plus dans le catalogue.</translation>
    </message>
    <message>
        <source>A term needs a label.</source>
        <translation>Un terme a besoin d’un libellé.</translation>
    </message>
    <message>
        <source>Another term of this dimension has the code “%1”.</source>
        <translation>Un autre terme de cette dimension a le code «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The term above is no longer in this dimension.</source>
        <translation>Le terme parent n’est plus dans cette dimension.</translation>
    </message>
    <message>
        <source>“%1” cannot be moved below itself.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être déplacé sous lui-même.</translation>
    </message>
    <message>
        <source>A term cannot be merged into itself.</source>
        <translation>Un terme ne peut pas être fusionné avec lui-même.</translation>
    </message>
    <message>
        <source>Only terms of one dimension can be merged.</source>
        <translation>Seuls les termes d’une même dimension peuvent être fusionnés.</translation>
    </message>
    <message numerus="yes">
        <source>“%1” cannot be deleted because %n study(s) are coded with it or a term below it. Retire it, or merge it into another.</source>
        <translation>
            <numerusform>«&#xa0;%1&#xa0;» ne peut pas être supprimé car %n étude est codée avec lui ou un terme en dessous. Retirez-le, ou fusionnez-le dans un autre.</numerusform>
            <numerusform>«&#xa0;%1&#xa0;» ne peut pas être supprimé car %n études sont codées avec lui ou un terme en dessous. Retirez-le, ou fusionnez-le dans un autre.</numerusform>
        </translation>
    </message>
    <message>
        <source>A pair needs two different terms.</source>
        <translation>Une paire a besoin de deux termes différents.</translation>
    </message>
    <message>
        <source>Say why the pair is not applicable.</source>
        <translation>Dites pourquoi la paire est sans objet.</translation>
    </message>
    <message>
        <source>A view needs a name.</source>
        <translation>Une vue a besoin d’un nom.</translation>
    </message>
    <message>
        <source>Another view has the name “%1”.</source>
        <translation>Une autre vue a le nom «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The view is no longer in the catalogue.</source>
        <translation>La vue n’est plus dans le catalogue.</translation>
    </message>
    <message>
        <source>“%1” is too large to be kept in the catalogue.</source>
        <translation>«&#xa0;%1&#xa0;» est trop grand pour être gardé dans le catalogue.</translation>
    </message>
    <message>
        <source>The file is no longer in the catalogue.</source>
        <translation>Le fichier n’est plus dans le catalogue.</translation>
    </message>
    <message>
        <source>The appraisal is no longer in the catalogue.</source>
        <translation>L’évaluation n’est plus dans le catalogue.</translation>
    </message>
    <message>
        <source>A checklist needs a name.</source>
        <translation>Une grille d’évaluation a besoin d’un nom.</translation>
    </message>
    <message>
        <source>Another checklist has the name “%1”.</source>
        <translation>Une autre grille d’évaluation a le nom «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The checklist is no longer in the catalogue.</source>
        <translation>La grille d’évaluation n’est plus dans le catalogue.</translation>
    </message>
    <message numerus="yes">
        <source>“%1” is in use: %n study(s) are judged with it.</source>
        <translation>
            <numerusform>«&#xa0;%1&#xa0;» est employée&#xa0;: %n étude est évaluée avec elle.</numerusform>
            <numerusform>«&#xa0;%1&#xa0;» est employée&#xa0;: %n études sont évaluées avec elle.</numerusform>
        </translation>
    </message>
    <message>
        <source>The coder is no longer in the catalogue.</source>
        <translation>Le codeur n’est plus dans le catalogue.</translation>
    </message>
    <message>
        <source>“%1” takes one term only.</source>
        <translation>«&#xa0;%1&#xa0;» n’accepte qu’un seul terme.</translation>
    </message>
    <message>
        <source>A coder needs a name.</source>
        <translation>Un codeur a besoin d’un nom.</translation>
    </message>
    <message>
        <source>Another coder has the name “%1”.</source>
        <translation>Un autre codeur a le nom «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>This coder cannot be removed.</source>
        <translation>Ce codeur ne peut pas être supprimé.</translation>
    </message>
    <message>
        <source>A collection needs a name.</source>
        <translation>Une collection a besoin d’un nom.</translation>
    </message>
    <message>
        <source>Another collection has the name “%1”.</source>
        <translation>Une autre collection a le nom «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The collection is no longer in the catalogue.</source>
        <translation>La collection n’est plus dans le catalogue.</translation>
    </message>
    <message>
        <source>A saved search needs a name.</source>
        <translation>Une recherche enregistrée a besoin d’un nom.</translation>
    </message>
    <message>
        <source>Another search has the name “%1”.</source>
        <translation>Une autre recherche a le nom «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The search is no longer in the catalogue.</source>
        <translation>La recherche n’est plus dans le catalogue.</translation>
    </message>
    <message>
        <source>Name at least two different studies to merge.</source>
        <translation>Nommez au moins deux études différentes à fusionner.</translation>
    </message>
    <message>
        <source>A pair needs two different studies.</source>
        <translation>Une paire a besoin de deux études différentes.</translation>
    </message>
    <message>
        <source>Merging</source>
        <translation>Fusion</translation>
    </message>
    <message>
        <source>The note is no longer in the catalogue.</source>
        <translation>La note n’est plus dans le catalogue.</translation>
    </message>
    <message>
        <source>A burden table needs a name.</source>
        <translation>Une table de charge doit avoir un nom.</translation>
    </message>
    <message>
        <source>Another burden table has the name “%1”.</source>
        <translation>Une autre table de charge porte le nom «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The figure of “%1” is no number of 0 or more.</source>
        <translation>Le chiffre de «&#xa0;%1&#xa0;» n’est pas un nombre positif ou nul.</translation>
    </message>
    <message>
        <source>“%1” is in the table twice: figures of one table must not overlap.</source>
        <translation>«&#xa0;%1&#xa0;» est deux fois dans la table&#xa0;: les chiffres d’une table ne doivent pas se recouvrir.</translation>
    </message>
    <message>
        <source>The burden table is no longer in the catalogue.</source>
        <translation>La table de charge n’est plus dans le catalogue.</translation>
    </message>
    <message>
        <source>There is no burden table to save.</source>
        <translation>Il n’y a pas de table de charge à enregistrer.</translation>
    </message>
    <message>
        <source>There is no cell to declare not applicable.</source>
        <translation>Il n’y a pas de cellule à déclarer sans objet.</translation>
    </message>
    <message>
        <source>A story needs a name.</source>
        <translation>Un récit doit avoir un nom.</translation>
    </message>
    <message>
        <source>Another story has the name “%1”.</source>
        <translation>Un autre récit porte le nom «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The story is no longer in the catalogue.</source>
        <translation>Le récit n’est plus dans le catalogue.</translation>
    </message>
    <message>
        <source>A practice needs a title.</source>
        <translation>Une pratique a besoin d’un titre.</translation>
    </message>
    <message>
        <source>There is no practice to save.</source>
        <translation>Il n’y a pas de pratique à enregistrer.</translation>
    </message>
    <message>
        <source>The practice is no longer in the catalogue.</source>
        <translation>La pratique n’est plus dans le catalogue.</translation>
    </message>
    <message>
        <source>A contribution needs a text: what was said.</source>
        <translation>Une contribution a besoin d’un texte&#xa0;: ce qui a été dit.</translation>
    </message>
    <message>
        <source>The forum asks questions 1 to 4.</source>
        <translation>Le forum pose les questions 1 à 4.</translation>
    </message>
    <message>
        <source>The country is no longer in the codebook.</source>
        <translation>Le pays n’est plus dans la grille de codage.</translation>
    </message>
    <message>
        <source>There is no contribution to save.</source>
        <translation>Il n’y a pas de contribution à enregistrer.</translation>
    </message>
    <message>
        <source>The contribution is no longer in the catalogue.</source>
        <translation>La contribution n’est plus dans le catalogue.</translation>
    </message>
    <message>
        <source>The round is no longer in the catalogue.</source>
        <translation>L’exercice n’est plus dans le catalogue.</translation>
    </message>
    <message>
        <source>A round needs a name.</source>
        <translation>Un exercice a besoin d’un nom.</translation>
    </message>
    <message>
        <source>Another round has the name “%1”.</source>
        <translation>Un autre exercice a le nom «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>“%1” has ballots already, which were cast by another method. Delete them, or begin a new round.</source>
        <translation>«&#xa0;%1&#xa0;» a déjà des bulletins, remplis selon une autre méthode. Supprimez-les, ou commencez un nouvel exercice.</translation>
    </message>
    <message>
        <source>An option needs a title.</source>
        <translation>Une option a besoin d’un titre.</translation>
    </message>
    <message>
        <source>Two options have the title “%1”: a ballot could not tell them apart.</source>
        <translation>Deux options ont le titre «&#xa0;%1&#xa0;»&#xa0;: un bulletin ne pourrait pas les distinguer.</translation>
    </message>
    <message>
        <source>A criterion needs a name.</source>
        <translation>Un critère a besoin d’un nom.</translation>
    </message>
    <message>
        <source>Two criteria have the name “%1”.</source>
        <translation>Deux critères ont le nom «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The weight of “%1” is no number of 0 or more.</source>
        <translation>Le poids de «&#xa0;%1&#xa0;» n’est pas un nombre positif ou nul.</translation>
    </message>
    <message>
        <source>A ballot needs a participant.</source>
        <translation>Un bulletin a besoin d’un participant.</translation>
    </message>
    <message>
        <source>Rounds of Delphi are counted from 1.</source>
        <translation>Les tours de Delphi se comptent à partir de 1.</translation>
    </message>
    <message>
        <source>The ballot of “%1” answers something that the round does not ask.</source>
        <translation>Le bulletin de «&#xa0;%1&#xa0;» répond à quelque chose que l’exercice ne demande pas.</translation>
    </message>
    <message>
        <source>The ballot of “%1” answers the same twice.</source>
        <translation>Le bulletin de «&#xa0;%1&#xa0;» répond deux fois à la même chose.</translation>
    </message>
    <message>
        <source>There is no ballot to save.</source>
        <translation>Il n’y a pas de bulletin à enregistrer.</translation>
    </message>
    <message>
        <source>“%1” is closed: it takes no more ballots. Open it again first.</source>
        <translation>«&#xa0;%1&#xa0;» est clos&#xa0;: il n’accepte plus de bulletins. Rouvrez-le d’abord.</translation>
    </message>
    <message>
        <source>“%1” has another ballot in this round already.</source>
        <translation>«&#xa0;%1&#xa0;» a déjà un autre bulletin dans cet exercice.</translation>
    </message>
    <message>
        <source>The meeting is no longer in the catalogue.</source>
        <translation>La réunion n’est plus dans le catalogue.</translation>
    </message>
    <message>
        <source>A meeting needs a name.</source>
        <translation>Une réunion doit avoir un nom.</translation>
    </message>
    <message>
        <source>Terms can lie %1 levels deep at most.</source>
        <translation>Les termes peuvent se trouver à %1 niveaux de profondeur au plus.</translation>
    </message>
</context>
<context>
    <name>lacuna::EndNoteXmlFormat</name>
    <message>
        <source>This is not an EndNote XML file with a list of records</source>
        <translation>Ce n’est pas un fichier XML d’EndNote avec une liste de références</translation>
    </message>
    <message>
        <source>which study a companion report belongs to</source>
        <translation>à quelle étude appartient un rapport associé</translation>
    </message>
</context>
<context>
    <name>lacuna::EndNoteXmlReader</name>
    <message>
        <source>The element with Lacuna&apos;s own additions is damaged; the plain fields were used.</source>
        <translation>L’élément des ajouts propres à Lacuna est endommagé&#x202f;; les champs ordinaires ont été utilisés.</translation>
    </message>
    <message>
        <source>“%1” is no reference type that EndNote has; the record is taken as generic.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un type de référence d’EndNote&#x202f;; la référence est prise comme générique.</translation>
    </message>
</context>
<context>
    <name>lacuna::EppiCodeSets</name>
    <message>
        <source>There are more than %1 code sets; this one was left out.</source>
        <translation>Il y a plus de %1 jeux de codes&#x202f;; celui-ci a été laissé de côté.</translation>
    </message>
    <message>
        <source>Code set %1</source>
        <translation>Jeu de codes %1</translation>
    </message>
    <message>
        <source>The code set has no name.</source>
        <translation>Le jeu de codes n’a pas de nom.</translation>
    </message>
    <message numerus="yes">
        <source>%n attribute(s) repeat the id of another; codes go to the first.</source>
        <translation>
            <numerusform>%n attribut répète l’identifiant d’un autre&#x202f;; les codes vont au premier.</numerusform>
            <numerusform>%n attributs répètent l’identifiant d’un autre&#x202f;; les codes vont au premier.</numerusform>
        </translation>
    </message>
    <message>
        <source>Attributes more than %1 levels deep were put at that level.</source>
        <translation>Les attributs à plus de %1 niveaux de profondeur ont été placés à ce niveau.</translation>
    </message>
    <message>
        <source>There are more than %1 attributes; those beyond were left out.</source>
        <translation>Il y a plus de %1 attributs&#x202f;; les suivants ont été laissés de côté.</translation>
    </message>
    <message>
        <source>Attribute %1</source>
        <translation>Attribut %1</translation>
    </message>
</context>
<context>
    <name>lacuna::EppiFormat</name>
    <message>
        <source>dimensions that no study is coded with</source>
        <translation>les dimensions avec lesquelles aucune étude n’est codée</translation>
    </message>
</context>
<context>
    <name>lacuna::EppiReader</name>
    <message>
        <source>The file cannot be read: %1</source>
        <translation>Le fichier ne peut pas être lu&#xa0;: %1</translation>
    </message>
    <message>
        <source>The file is cut off here.</source>
        <translation>Le fichier est coupé ici.</translation>
    </message>
    <message>
        <source>This is no EPPI-Reviewer file in JSON: {&quot;CodeSets&quot;: […], &quot;References&quot;: […]}.</source>
        <translation>Ce n’est pas un fichier JSON d’EPPI-Reviewer&#xa0;: {&quot;CodeSets&quot;: […], &quot;References&quot;: […]}.</translation>
    </message>
    <message>
        <source>This is no valid JSON: %1</source>
        <translation>Ce n’est pas du JSON valide&#xa0;: %1</translation>
    </message>
    <message>
        <source>A code set behind the references was left out.</source>
        <translation>Un jeu de codes placé après les références a été laissé de côté.</translation>
    </message>
    <message>
        <source>The reference has no title.</source>
        <translation>La référence n’a pas de titre.</translation>
    </message>
    <message>
        <source>A temporary file cannot be made: %1</source>
        <translation>Un fichier temporaire ne peut pas être créé&#xa0;: %1</translation>
    </message>
    <message>
        <source>A temporary file cannot be written: %1</source>
        <translation>Un fichier temporaire ne peut pas être écrit&#xa0;: %1</translation>
    </message>
    <message>
        <source>A temporary file cannot be read: %1</source>
        <translation>Un fichier temporaire ne peut pas être lu&#xa0;: %1</translation>
    </message>
    <message>
        <source>The record is longer than %1 MB.</source>
        <translation>La référence dépasse %1 Mo.</translation>
    </message>
</context>
<context>
    <name>lacuna::EppiReference</name>
    <message>
        <source>The reference has more than %1 codes; those beyond were left out.</source>
        <translation>La référence a plus de %1 codes&#x202f;; les suivants ont été laissés de côté.</translation>
    </message>
    <message numerus="yes">
        <source>%n code(s) name an attribute that no code set of the file has; they were kept with the study&apos;s other fields.</source>
        <translation>
            <numerusform>%n code nomme un attribut qu’aucun jeu de codes du fichier n’a&#x202f;; il a été gardé avec les autres champs de l’étude.</numerusform>
            <numerusform>%n codes nomment un attribut qu’aucun jeu de codes du fichier n’a&#x202f;; ils ont été gardés avec les autres champs de l’étude.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lacuna::ErrorBanner</name>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Close the message</source>
        <translation>Fermer le message</translation>
    </message>
    <message>
        <source>Something went wrong that should not have. Your catalogue is unchanged.</source>
        <translation>Un incident qui n’aurait pas dû se produire est survenu. Votre catalogue est inchangé.</translation>
    </message>
</context>
<context>
    <name>lacuna::ExportChoice</name>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message numerus="yes">
        <source>Include confidential items (%Ln)</source>
        <translation>
            <numerusform>Inclure les éléments confidentiels (%Ln)</numerusform>
            <numerusform>Inclure les éléments confidentiels (%Ln)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lacuna::ExportCommand</name>
    <message>
        <source>this catalogue has no view “%1”</source>
        <translation>ce catalogue n’a pas de vue «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>say --view NAME, --story NAME or a question (--rows, --columns …), only one of them</source>
        <translation>dites --view NOM, --story NOM ou une question (--rows, --columns …), un seul des trois</translation>
    </message>
    <message>
        <source>--%1 takes %2, not “%3”</source>
        <translation>--%1 prend %2, pas «&#xa0;%3&#xa0;»</translation>
    </message>
    <message>
        <source>say --flow, --view NAME or a question, only one of them</source>
        <translation>dites --flow, --view NOM ou une question, un seul des trois</translation>
    </message>
    <message>
        <source>cannot tell the format of %1; a flow diagram ends in .pptx, .svg, .png or .json</source>
        <translation>le format de %1 ne se devine pas&#x202f;; un diagramme de flux finit par .pptx, .svg, .png ou .json</translation>
    </message>
    <message>
        <source>--flow counts the whole catalogue; it takes no filter</source>
        <translation>--flow compte tout le catalogue&#x202f;; il ne prend pas de filtre</translation>
    </message>
    <message>
        <source>this catalogue has no screening; the window starts it (menu, Screening flow…)</source>
        <translation>ce catalogue n’a pas de sélection des études&#x202f;; elle se commence dans la fenêtre (menu, Flux de sélection…)</translation>
    </message>
    <message>
        <source>cannot tell the format of %1; it should end in one of %2</source>
        <translation>le format de %1 ne se devine pas&#x202f;; le nom doit finir par l’un de %2</translation>
    </message>
    <message>
        <source>say where to with -o FILE</source>
        <translation>dites où avec -o FICHIER</translation>
    </message>
    <message>
        <source>cannot read %1: %2</source>
        <translation>impossible de lire %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>a saved view instead of a question</source>
        <translation>une vue enregistrée plutôt qu’une question</translation>
    </message>
    <message>
        <source>what the window ordered, as it wrote it down</source>
        <translation>ce que la fenêtre a commandé, tel qu’elle l’a noté</translation>
    </message>
    <message>
        <source>the PRISMA 2020 flow diagram (.pptx, .svg, .png, .json)</source>
        <translation>le diagramme de flux PRISMA 2020 (.pptx, .svg, .png, .json)</translation>
    </message>
    <message>
        <source>also what changed since the end of that year</source>
        <translation>aussi ce qui a changé depuis la fin de cette année-là</translation>
    </message>
    <message>
        <source>only these: title, matrix, map, charts, gaps, changes, studies, method, sources</source>
        <translation>seulement ces parties&#xa0;: title, matrix, map, charts, gaps, changes, studies, method, sources</translation>
    </message>
    <message>
        <source>so many gaps in the list (20); 0: all</source>
        <translation>autant de lacunes dans la liste (20)&#x202f;; 0&#xa0;: toutes</translation>
    </message>
    <message>
        <source>confidential things that may leave: notes (of studies), files (their names), gap-notes</source>
        <translation>ce qui est confidentiel et peut sortir&#xa0;: notes (des études), files (noms des fichiers), gap-notes (notes des lacunes)</translation>
    </message>
    <message>
        <source>colours of a picture or slides (light); print: black and white</source>
        <translation>couleurs d’une image ou de diapositives (light)&#x202f;; print&#xa0;: noir et blanc</translation>
    </message>
    <message>
        <source>shape of the slides (16:9)</source>
        <translation>forme des diapositives (16:9)</translation>
    </message>
    <message>
        <source>paper of a document (a4)</source>
        <translation>papier d’un document (a4)</translation>
    </message>
    <message>
        <source>dots per inch of a .png, 96 to 600 (192)</source>
        <translation>points par pouce d’un .png, de 96 à 600 (192)</translation>
    </message>
    <message>
        <source>the file; its ending says the format</source>
        <translation>le fichier&#x202f;; sa terminaison dit le format</translation>
    </message>
    <message>
        <source>writes a gap matrix or a story as slides, document, table or picture</source>
        <translation>écrit une matrice des lacunes ou un récit en diapositives, document, tableau ou image</translation>
    </message>
    <message>
        <source>the order names no view</source>
        <translation>la commande ne nomme aucune vue</translation>
    </message>
    <message>
        <source>--template is for a .pptx of a matrix or a story</source>
        <translation>--template vaut pour un .pptx d’une matrice ou d’un récit</translation>
    </message>
    <message>
        <source>how cells are drawn (heat, or as the view has it)</source>
        <translation>comment les cellules sont dessinées (heat, ou comme dans la vue)</translation>
    </message>
    <message>
        <source>a .pptx or .potx whose master, layouts, colours and fonts the slides take</source>
        <translation>un .pptx ou .potx dont les diapositives prennent le masque, les dispositions, les couleurs et les polices</translation>
    </message>
    <message>
        <source>a .%1 has none of these parts</source>
        <translation>un .%1 n’a aucune de ces parties</translation>
    </message>
    <message>
        <source>--template says colours and shape of the slides itself; leave out --theme and --slides</source>
        <translation>--template dit lui-même les couleurs et la forme des diapositives&#xa0;; omettez --theme et --slides</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) of the story are left out: their views or rounds were deleted.</source>
        <translation>
            <numerusform>%n étape du récit est laissée de côté&#xa0;: sa vue ou son exercice a été supprimé.</numerusform>
            <numerusform>%n étapes du récit sont laissées de côté&#xa0;: leurs vues ou leurs exercices ont été supprimés.</numerusform>
        </translation>
    </message>
    <message>
        <source>a saved story: every step as it is shown, with the speaker&apos;s notes</source>
        <translation>un récit enregistré&#xa0;: chaque étape telle qu’elle est montrée, avec les notes de l’orateur</translation>
    </message>
</context>
<context>
    <name>lacuna::ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>What is shown now: %1</source>
        <translation>Ce qui est affiché maintenant&#xa0;: %1</translation>
    </message>
    <message>
        <source>Story: %1</source>
        <translation>Récit&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>All %n saved view(s), in their order</source>
        <translation>
            <numerusform>%n vue enregistrée</numerusform>
            <numerusform>Les %n vues enregistrées, dans leur ordre</numerusform>
        </translation>
    </message>
    <message>
        <source>View: %1</source>
        <translation>Vue&#xa0;: %1</translation>
    </message>
    <message>
        <source>What to export</source>
        <translation>À exporter</translation>
    </message>
    <message>
        <source>&amp;What to export</source>
        <translation>À e&amp;xporter</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>%1 holds one view. Choose a single view, or slides, a document, a spreadsheet or a web page.</source>
        <translation>Ce format (%1) contient une seule vue. Choisissez une seule vue, ou des diapositives, un document, un classeur ou une page web.</translation>
    </message>
    <message>
        <source>Tick at least one part under Contents.</source>
        <translation>Cochez au moins une partie sous «&#xa0;Contenu&#xa0;».</translation>
    </message>
    <message>
        <source>Laying out…</source>
        <translation>Mise en page…</translation>
    </message>
    <message>
        <source>The pages show what will be in it; the file (%1) is laid out in its own way.</source>
        <translation>Les pages montrent ce qu’il contiendra&#xa0;; le fichier (%1) est mis en page à sa manière.</translation>
    </message>
</context>
<context>
    <name>lacuna::ExportOptions</name>
    <message>
        <source>Open the file when it is done</source>
        <translation>Ouvrir le fichier une fois terminé</translation>
    </message>
    <message>
        <source>%1 (.%2)</source>
        <translation>%1 (.%2)</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>F&amp;ormat</source>
        <translation>F&amp;ormat</translation>
    </message>
    <message>
        <source>As the window</source>
        <translation>Comme la fenêtre</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Langue</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Couleurs</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contraste élevé</translation>
    </message>
    <message>
        <source>Black and white</source>
        <translation>Noir et blanc</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Couleurs</translation>
    </message>
    <message>
        <source>Slides</source>
        <translation>Diapositives</translation>
    </message>
    <message>
        <source>Wide (16:9)</source>
        <translation>Large (16:9)</translation>
    </message>
    <message>
        <source>Standard (4:3)</source>
        <translation>Standard (4:3)</translation>
    </message>
    <message>
        <source>&amp;Slides</source>
        <translation>&amp;Diapositives</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Lettre</translation>
    </message>
    <message>
        <source>A3 (poster)</source>
        <translation>A3 (affiche)</translation>
    </message>
    <message>
        <source>&amp;Paper</source>
        <translation>&amp;Papier</translation>
    </message>
    <message>
        <source>Dots per inch</source>
        <translation>Points par pouce</translation>
    </message>
    <message>
        <source>&amp;Dots per inch</source>
        <translation>Points par po&amp;uce</translation>
    </message>
    <message>
        <source>Gaps in the list</source>
        <translation>Lacunes dans la liste</translation>
    </message>
    <message>
        <source>all</source>
        <translation>toutes</translation>
    </message>
    <message>
        <source>&amp;Gaps in the list</source>
        <translation>Lacunes dans la l&amp;iste</translation>
    </message>
    <message>
        <source>What changed since the end of</source>
        <translation>Ce qui a changé depuis la fin de</translation>
    </message>
    <message>
        <source>not compared</source>
        <translation>sans comparaison</translation>
    </message>
    <message>
        <source>Changes &amp;since</source>
        <translation>Changements depui&amp;s</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Contenu</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Matrix</source>
        <translation>Matrice</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Carte</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>Graphiques</translation>
    </message>
    <message>
        <source>Ranked gaps</source>
        <translation>Lacunes classées</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Ce qui a changé</translation>
    </message>
    <message>
        <source>Studies of each cell</source>
        <translation>Études de chaque cellule</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Méthode</translation>
    </message>
    <message>
        <source>References</source>
        <translation>Références</translation>
    </message>
    <message>
        <source>Stays here unless ticked</source>
        <translation>Reste ici sauf si coché</translation>
    </message>
    <message numerus="yes">
        <source>Notes on %n study(s)</source>
        <translation>
            <numerusform>Notes sur %n étude</numerusform>
            <numerusform>Notes sur %n études</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Names of %n attached file(s)</source>
        <translation>
            <numerusform>Nom de %n fichier joint</numerusform>
            <numerusform>Noms de %n fichiers joints</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What is said of %n gap(s), by whom</source>
        <translation>
            <numerusform>Ce qui est dit de %n lacune, et par qui</numerusform>
            <numerusform>Ce qui est dit de %n lacunes, et par qui</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Template</source>
        <translation>M&amp;odèle</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>&amp;Choisir…</translation>
    </message>
    <message>
        <source>Choose a PowerPoint template</source>
        <translation>Choisir un modèle PowerPoint</translation>
    </message>
    <message>
        <source>Slides take master, layouts, colours and fonts of a .pptx or .potx</source>
        <translation>Les diapositives prennent le masque, les dispositions, les couleurs et les polices d’un .pptx ou .potx</translation>
    </message>
    <message>
        <source>&amp;None</source>
        <translation>&amp;Aucun</translation>
    </message>
    <message>
        <source>No template</source>
        <translation>Aucun modèle</translation>
    </message>
    <message>
        <source>Lacuna’s own</source>
        <translation>Celui de Lacuna</translation>
    </message>
    <message>
        <source>Of what is ticked above, also what carries the mark “confidential”</source>
        <translation>De ce qui est coché ci-dessus, aussi ce qui porte la marque «&#xa0;confidentiel&#xa0;»</translation>
    </message>
    <message numerus="yes">
        <source>Include confidential items (%Ln of these)</source>
        <translation>
            <numerusform>Inclure les éléments confidentiels (%Ln d’entre eux)</numerusform>
            <numerusform>Inclure les éléments confidentiels (%Ln d’entre eux)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lacuna::ExportPages</name>
    <message>
        <source>Preview of the pages</source>
        <translation>Aperçu des pages</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>Left, Right, Page Up, Page Down</source>
        <translation>Gauche, Droite, Page préc., Page suiv.</translation>
    </message>
    <message>
        <source>Turn the page</source>
        <translation>Tourner la page</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Page précédente</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Page suivante</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Page %1 sur %2</translation>
    </message>
    <message>
        <source>the others are not shown here</source>
        <translation>les autres ne sont pas affichées ici</translation>
    </message>
</context>
<context>
    <name>lacuna::FacetBox</name>
    <message>
        <source>Keep studies with any, all or none of the checked terms</source>
        <translation>Garder les études ayant un, tous ou aucun des termes cochés</translation>
    </message>
    <message>
        <source>Any of the checked (OR)</source>
        <translation>L’un des termes cochés (OU)</translation>
    </message>
    <message>
        <source>All of the checked (AND)</source>
        <translation>Tous les termes cochés (ET)</translation>
    </message>
    <message>
        <source>None of the checked (NOT)</source>
        <translation>Aucun des termes cochés (SAUF)</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Expand all</source>
        <translation>Tout déplier</translation>
    </message>
    <message>
        <source>Collapse all</source>
        <translation>Tout replier</translation>
    </message>
    <message>
        <source>Edit these terms…</source>
        <translation>Modifier ces termes…</translation>
    </message>
    <message>
        <source>Hide this filter</source>
        <translation>Masquer ce filtre</translation>
    </message>
    <message>
        <source>Find in %1</source>
        <translation>Chercher dans %1</translation>
    </message>
    <message>
        <source>More for %1</source>
        <translation>Plus pour %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1, unfolded</source>
        <translation>%1, déplié</translation>
    </message>
    <message>
        <source>%1, folded</source>
        <translation>%1, replié</translation>
    </message>
    <message>
        <source>any</source>
        <translation>un</translation>
    </message>
    <message>
        <source>all</source>
        <translation>tous</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>Keep %1 of the checked</source>
        <translation>Garder %1 des termes cochés</translation>
    </message>
    <message>
        <source>Hide terms without studies</source>
        <translation>Masquer les termes sans études</translation>
    </message>
    <message>
        <source>Show terms without studies</source>
        <translation>Afficher les termes sans études</translation>
    </message>
    <message>
        <source>Keep practices with any, all or none of the checked terms</source>
        <translation>Garder les pratiques ayant un, tous ou aucun des termes cochés</translation>
    </message>
    <message>
        <source>Hide terms without practices</source>
        <translation>Masquer les termes sans pratiques</translation>
    </message>
    <message>
        <source>Show terms without practices</source>
        <translation>Afficher les termes sans pratiques</translation>
    </message>
</context>
<context>
    <name>lacuna::FacetModel</name>
    <message>
        <source>Not coded</source>
        <translation>Non codé</translation>
    </message>
    <message>
        <source>Studies with no term of this dimension</source>
        <translation>Études sans terme de cette dimension</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln studies</source>
        <translation>
            <numerusform>%1, %Ln étude</numerusform>
            <numerusform>%1, %Ln études</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln practices</source>
        <translation>
            <numerusform>%1, %Ln pratique</numerusform>
            <numerusform>%1, %Ln pratiques</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lacuna::FigureRow</name>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>lacuna::FigureText</name>
    <message>
        <source>%1 %2</source>
        <comment>15,100,000 people</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>figures of %1</source>
        <translation>chiffres de %1</translation>
    </message>
    <message>
        <source>source not stated</source>
        <translation>source non indiquée</translation>
    </message>
    <message>
        <source>%1 in all of %2 (%3)</source>
        <translation>%1 dans toute la région %2 (%3)</translation>
    </message>
    <message>
        <source>%1 in %2 (%3)</source>
        <translation>%2&#xa0;: %1 (%3)</translation>
    </message>
    <message>
        <source>searched to %1</source>
        <translation>recherche jusqu’au %1</translation>
    </message>
    <message>
        <source>date of the search not stated</source>
        <translation>date de la recherche non indiquée</translation>
    </message>
    <message numerus="yes">
        <source>%Ln studies in the catalogue</source>
        <translation>
            <numerusform>%Ln étude dans le catalogue</numerusform>
            <numerusform>%Ln études dans le catalogue</numerusform>
        </translation>
    </message>
    <message>
        <source>Filter: %1</source>
        <translation>Filtre&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>lacuna::FileKind</name>
    <message>
        <source>an empty file</source>
        <translation>un fichier vide</translation>
    </message>
    <message>
        <source>a PDF document</source>
        <translation>un document PDF</translation>
    </message>
    <message>
        <source>an SQLite database, such as a Lacuna catalogue</source>
        <translation>une base SQLite, telle qu’un catalogue Lacuna</translation>
    </message>
    <message>
        <source>a gzip-compressed file; unpack it first</source>
        <translation>un fichier compressé par gzip&#x202f;; décompressez-le d’abord</translation>
    </message>
    <message>
        <source>a PubMed (NBIB) file</source>
        <translation>un fichier PubMed (NBIB)</translation>
    </message>
    <message>
        <source>a web page</source>
        <translation>une page web</translation>
    </message>
    <message>
        <source>an EndNote XML file</source>
        <translation>un fichier XML d’EndNote</translation>
    </message>
    <message>
        <source>a PubMed XML file</source>
        <translation>un fichier XML de PubMed</translation>
    </message>
    <message>
        <source>an XML file</source>
        <translation>un fichier XML</translation>
    </message>
    <message>
        <source>an EPPI-Reviewer JSON file</source>
        <translation>un fichier JSON d’EPPI-Reviewer</translation>
    </message>
    <message>
        <source>an old Excel or Word file, or one with a password; save it as .xlsx without a password first</source>
        <translation>un ancien fichier Excel ou Word, ou un fichier à mot de passe&#x202f;; enregistrez-le d’abord en .xlsx sans mot de passe</translation>
    </message>
    <message>
        <source>an Excel workbook</source>
        <translation>un classeur Excel</translation>
    </message>
    <message>
        <source>a binary Excel workbook; save it as .xlsx first</source>
        <translation>un classeur Excel binaire&#x202f;; enregistrez-le d’abord en .xlsx</translation>
    </message>
    <message>
        <source>an Excel, Word or PowerPoint file</source>
        <translation>un fichier Excel, Word ou PowerPoint</translation>
    </message>
    <message>
        <source>a Word document</source>
        <translation>un document Word</translation>
    </message>
    <message>
        <source>a PowerPoint presentation</source>
        <translation>une présentation PowerPoint</translation>
    </message>
    <message>
        <source>an OpenDocument spreadsheet</source>
        <translation>un classeur OpenDocument</translation>
    </message>
    <message>
        <source>an OpenDocument file, but no spreadsheet</source>
        <translation>un fichier OpenDocument, mais pas un classeur</translation>
    </message>
    <message>
        <source>a zip file; unpack it first</source>
        <translation>un fichier zip&#x202f;; décompressez-le d’abord</translation>
    </message>
</context>
<context>
    <name>lacuna::FilterPanel</name>
    <message>
        <source>Filters</source>
        <translation>Filtres</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Show all studies (Ctrl+Shift+X)</source>
        <translation>Afficher toutes les études (Ctrl+Shift+X)</translation>
    </message>
    <message>
        <source>Collapse the filters (Ctrl+Shift+F)</source>
        <translation>Replier les filtres (Ctrl+Shift+F)</translation>
    </message>
    <message>
        <source>Collapse the filters</source>
        <translation>Replier les filtres</translation>
    </message>
    <message>
        <source>+ dimension</source>
        <translation>+ dimension</translation>
    </message>
    <message>
        <source>Filter by another dimension</source>
        <translation>Filtrer par une autre dimension</translation>
    </message>
    <message>
        <source>Edit the codebook…</source>
        <translation>Modifier la grille de codage…</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Save this search under a name</source>
        <translation>Enregistrer cette recherche sous un nom</translation>
    </message>
    <message>
        <source>Clear the filters</source>
        <translation>Effacer les filtres</translation>
    </message>
</context>
<context>
    <name>lacuna::FlowNumbers</name>
    <message>
        <source>Records identified from</source>
        <translation>Références identifiées à partir de</translation>
    </message>
    <message>
        <source>Removed before screening</source>
        <translation>Retirées avant la sélection</translation>
    </message>
    <message>
        <source>Screening</source>
        <translation>Sélection</translation>
    </message>
    <message>
        <source>Included</source>
        <translation>Inclusion</translation>
    </message>
    <message>
        <source>If this updates a review</source>
        <translation>S’il s’agit de la mise à jour d’une revue</translation>
    </message>
    <message>
        <source>counted: %1</source>
        <translation>compté&#xa0;: %1</translation>
    </message>
    <message>
        <source>Say what each import is from…</source>
        <translation>Dire d’où vient chaque import…</translation>
    </message>
    <message>
        <source>Every import counts as a database until its report says register or other source</source>
        <translation>Chaque import compte comme base de données tant que son rapport ne dit pas registre ou autre source</translation>
    </message>
</context>
<context>
    <name>lacuna::FlowPage</name>
    <message>
        <source>Screening flow</source>
        <translation>Flux de sélection</translation>
    </message>
    <message>
        <source>Back to the studies</source>
        <translation>Retour aux études</translation>
    </message>
    <message>
        <source>Back to the studies (Esc)</source>
        <translation>Retour aux études (Échap)</translation>
    </message>
    <message>
        <source>Which studies count?</source>
        <translation>Quelles études comptent&#x202f;?</translation>
    </message>
    <message>
        <source>Screening says of every study whether it is part of the review: to be screened, included, or excluded, with a reason. The gap map leaves out what is excluded, and a PRISMA 2020 flow diagram is drawn from the answers. It adds a dimension to the codebook, which can be undone.</source>
        <translation>La sélection dit de chaque étude si elle fait partie de la revue&#xa0;: à examiner, incluse ou exclue, avec un motif. La carte des lacunes laisse de côté ce qui est exclu, et un diagramme de flux PRISMA 2020 est dessiné à partir des réponses. Cela ajoute une dimension à la grille de codage, ce qui peut être annulé.</translation>
    </message>
    <message>
        <source>Start screening</source>
        <translation>Commencer la sélection</translation>
    </message>
    <message>
        <source>%1 of %2 records screened; the whole catalogue, whatever the filter</source>
        <translation>%1 références examinées sur %2&#x202f;; tout le catalogue, quel que soit le filtre</translation>
    </message>
    <message>
        <source>The numbers do not add up. %1</source>
        <translation>Les nombres ne concordent pas. %1</translation>
    </message>
    <message>
        <source>Screening is a dimension now: select studies and press Alt+I or Alt+X</source>
        <translation>La sélection est maintenant une dimension&#xa0;: sélectionnez des études dans la liste et appuyez sur Alt+I ou Alt+X</translation>
    </message>
</context>
<context>
    <name>lacuna::FlowReport</name>
    <message>
        <source>Pictures need the graphical part of the program, which is not running.</source>
        <translation>Les images ont besoin de la partie graphique du programme, qui n’est pas lancée.</translation>
    </message>
    <message>
        <source>The picture would be %1 × %2 pixels, more than programs can open.</source>
        <translation>L’image ferait %1 × %2 pixels, plus que les programmes ne peuvent ouvrir.</translation>
    </message>
    <message>
        <source>Scalable picture (SVG)</source>
        <translation>Image vectorielle (SVG)</translation>
    </message>
    <message>
        <source>Drawing</source>
        <translation>Dessin</translation>
    </message>
    <message>
        <source>Image (PNG)</source>
        <translation>Image (PNG)</translation>
    </message>
    <message>
        <source>The image could not be written.</source>
        <translation>L’image n’a pas pu être écrite.</translation>
    </message>
    <message>
        <source>PowerPoint slide</source>
        <translation>Diapositive PowerPoint</translation>
    </message>
    <message>
        <source>Writing slides</source>
        <translation>Écriture des diapositives</translation>
    </message>
    <message>
        <source>PRISMA 2020 flow diagram</source>
        <translation>Diagramme de flux PRISMA 2020</translation>
    </message>
    <message>
        <source>Numbers (JSON)</source>
        <translation>Nombres (JSON)</translation>
    </message>
    <message>
        <source>Flow of studies</source>
        <translation>Flux des études</translation>
    </message>
    <message>
        <source>Flow of studies: %1</source>
        <translation>Flux des études&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>lacuna::FlowSlide</name>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Flow diagram</source>
        <translation>Diagramme de flux</translation>
    </message>
    <message>
        <source>Arrow</source>
        <translation>Flèche</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>exported %1</source>
        <translation>exporté le %1</translation>
    </message>
    <message>
        <source>Footer</source>
        <translation>Pied de page</translation>
    </message>
    <message>
        <source>Slide number</source>
        <translation>Numéro de diapositive</translation>
    </message>
</context>
<context>
    <name>lacuna::FlowView</name>
    <message>
        <source>Flow diagram</source>
        <translation>Diagramme de flux</translation>
    </message>
    <message>
        <source>Show these studies</source>
        <translation>Afficher ces études</translation>
    </message>
</context>
<context>
    <name>lacuna::ForeignJournal</name>
    <message>
        <source>“%1” cannot be read.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être lu.</translation>
    </message>
    <message>
        <source>“%1” was not opened: the file “%2” beside it would have another file of this computer deleted. Lacuna never makes such a file; somebody may mean harm. Move “%2” out of this folder or delete it, then open the catalogue again.</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas été ouvert&#xa0;: le fichier «&#xa0;%2&#xa0;» à côté ferait supprimer un autre fichier de cet ordinateur. Lacuna ne crée jamais un tel fichier&#x202f;; quelqu’un veut peut-être nuire. Déplacez «&#xa0;%2&#xa0;» hors de ce dossier ou supprimez-le, puis ouvrez de nouveau le catalogue.</translation>
    </message>
</context>
<context>
    <name>lacuna::FourQuestions</name>
    <message>
        <source>Four questions</source>
        <translation>Quatre questions</translation>
    </message>
    <message>
        <source>What do we know? What do we need to know? · %1</source>
        <translation>Que savons-nous&#x202f;? Que devons-nous savoir&#x202f;? · %1</translation>
    </message>
    <message>
        <source>What do we know? What do we need to know?</source>
        <translation>Que savons-nous&#x202f;? Que devons-nous savoir&#x202f;?</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>number of the question. question</comment>
        <translation>%1. %2</translation>
    </message>
    <message numerus="yes">
        <source>studies</source>
        <translation>
            <numerusform>étude</numerusform>
            <numerusform>études</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of %Ln countries</source>
        <translation>
            <numerusform>sur %Ln pays</numerusform>
            <numerusform>sur %Ln pays</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of %Ln sectors</source>
        <translation>
            <numerusform>sur %Ln secteur</numerusform>
            <numerusform>sur %Ln secteurs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>reviews</source>
        <translation>
            <numerusform>revue</numerusform>
            <numerusform>revues</numerusform>
        </translation>
    </message>
    <message>
        <source>Studies by year of publication</source>
        <translation>Études par année de publication</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <comment>years</comment>
        <translation>%1–%2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln studies without a year are not among them.</source>
        <translation>
            <numerusform>%Ln étude sans année n’y figure pas.</numerusform>
            <numerusform>%Ln études sans année n’y figurent pas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>contributions</source>
        <translation>
            <numerusform>contribution</numerusform>
            <numerusform>contributions</numerusform>
        </translation>
    </message>
    <message>
        <source>Practices and lessons by stage of research</source>
        <translation>Pratiques et enseignements par étape de recherche</translation>
    </message>
    <message>
        <source>none yet</source>
        <comment>practices of a stage</comment>
        <translation>aucune encore</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>Largest gaps</source>
        <translation>Lacunes les plus importantes</translation>
    </message>
    <message>
        <source>Gap</source>
        <translation>Lacune</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>Burden</source>
        <translation>Charge</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Score</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>score · agreement</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>rank. option</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>How it is counted</source>
        <translation>Mode de calcul</translation>
    </message>
    <message>
        <source>Left to do</source>
        <translation>Reste à faire</translation>
    </message>
    <message>
        <source>How it is counted: every study counts once in each cell that its codings reach; companion reports count with their study. Covered: %1 or more completed studies and no other flag; the gap score is 100 × need × shortfall to %2 studies × weight of the class.</source>
        <translation>Mode de calcul&#xa0;: chaque étude compte une fois dans chaque cellule que ses codages atteignent&#x202f;; les rapports associés comptent avec leur étude. Couverte&#xa0;: au moins %1 études achevées et aucun autre signe&#x202f;; le score d’une lacune est 100 × besoin × manque par rapport à %2 études × poids de la classe.</translation>
    </message>
    <message numerus="yes">
        <source>good practices</source>
        <translation>
            <numerusform>bonne pratique</numerusform>
            <numerusform>bonnes pratiques</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>lessons</source>
        <translation>
            <numerusform>enseignement</numerusform>
            <numerusform>enseignements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>challenges</source>
        <translation>
            <numerusform>défi</numerusform>
            <numerusform>défis</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>ethical safeguards</source>
        <translation>
            <numerusform>garde-fou éthique</numerusform>
            <numerusform>garde-fous éthiques</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no catalogue to make a brief from.</source>
        <translation>Il n’y a pas de catalogue dont tirer une note de synthèse.</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <comment>the last two of a list of what is missing</comment>
        <translation>%1 ou %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln studies</source>
        <translation>
            <numerusform>%Ln étude</numerusform>
            <numerusform>%Ln études</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln published since %1</source>
        <translation>
            <numerusform>%Ln publiée depuis %1</numerusform>
            <numerusform>%Ln publiées depuis %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2.</source>
        <translation>%1, %2.</translation>
    </message>
    <message>
        <source>%1, %2, %3.</source>
        <comment>212 studies, 187 coded …, 44 published since 2025.</comment>
        <translation>%1, %2, %3.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln coded by sector and a country of %1</source>
        <translation>
            <numerusform>%Ln codée par secteur et par pays (%1)</numerusform>
            <numerusform>%Ln codées par secteur et par pays (%1)</numerusform>
        </translation>
    </message>
    <message>
        <source>the world</source>
        <translation>monde entier</translation>
    </message>
    <message>
        <source>No stage stated</source>
        <translation>Étape non indiquée</translation>
    </message>
    <message numerus="yes">
        <source>None of the %Ln practices recorded matches the filter.</source>
        <translation>
            <numerusform>La pratique enregistrée (%Ln) ne correspond pas au filtre.</numerusform>
            <numerusform>Aucune des %Ln pratiques enregistrées ne correspond au filtre.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is recorded yet of how this research was done.</source>
        <translation>Rien n’est encore enregistré sur la façon dont ces recherches ont été menées.</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <comment>38 practices and lessons from 24 studies</comment>
        <translation>%1 provenant de %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln practices and lessons</source>
        <translation>
            <numerusform>%Ln pratique ou enseignement</numerusform>
            <numerusform>%Ln pratiques et enseignements</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 from no study in particular</source>
        <translation>%1 ne provenant d’aucune étude en particulier</translation>
    </message>
    <message>
        <source>%1; every stage of research has some.</source>
        <translation>%1&#x202f;; chaque étape de recherche en a.</translation>
    </message>
    <message numerus="yes">
        <source>%1; none yet on %Ln stages of research.</source>
        <translation>
            <numerusform>%1&#x202f;; rien encore sur %Ln étape de recherche.</numerusform>
            <numerusform>%1&#x202f;; rien encore sur %Ln étapes de recherche.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; none yet on %2.</source>
        <translation>%1&#x202f;; rien encore sur&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The codebook has no countries and sectors to lay against each other.</source>
        <translation>La grille de codage n’a pas de pays et de secteurs à croiser.</translation>
    </message>
    <message>
        <source>%1 expected</source>
        <translation>%1 attendues</translation>
    </message>
    <message numerus="yes">
        <source>Burden: %1; %2 of %Ln areas have a prevalence study.</source>
        <translation>
            <numerusform>Charge&#xa0;: %1&#x202f;; zones ayant une étude de prévalence&#xa0;: %2 sur %Ln.</numerusform>
            <numerusform>Charge&#xa0;: %1&#x202f;; zones ayant une étude de prévalence&#xa0;: %2 sur %Ln.</numerusform>
        </translation>
    </message>
    <message>
        <source>No country × sector cell is applicable.</source>
        <translation>Aucune cellule pays × secteur n’est applicable.</translation>
    </message>
    <message numerus="yes">
        <source>%1 % of %Ln applicable country × sector cells in %2 are covered</source>
        <translation>
            <numerusform>%1&#xa0;% de %Ln cellule pays × secteur applicable (%2) est couvert</numerusform>
            <numerusform>%1&#xa0;% des %Ln cellules pays × secteur applicables (%2) sont couvertes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; every area of the burden table has a prevalence study.</source>
        <translation>%1&#x202f;; chaque zone de la table de charge a une étude de prévalence.</translation>
    </message>
    <message>
        <source>%1; %2 % of those affected live in areas where no prevalence study exists.</source>
        <translation>%1&#x202f;; %2&#xa0;% des personnes touchées vivent dans des zones sans étude de prévalence.</translation>
    </message>
    <message>
        <source>%1; %2 % of the burden is in areas where no prevalence study exists.</source>
        <translation>%1&#x202f;; %2&#xa0;% de la charge se trouve dans des zones sans étude de prévalence.</translation>
    </message>
    <message numerus="yes">
        <source>%1; %2 % have at least %Ln studies.</source>
        <translation>
            <numerusform>%1&#x202f;; %2&#xa0;% ont au moins %Ln étude.</numerusform>
            <numerusform>%1&#x202f;; %2&#xa0;% ont au moins %Ln études.</numerusform>
        </translation>
    </message>
    <message>
        <source>No priorities are set yet: take gaps into a round and have people vote.</source>
        <translation>Aucune priorité n’est encore fixée&#xa0;: mettez des lacunes dans un exercice et faites voter.</translation>
    </message>
    <message>
        <source>Round “%1” (%2)</source>
        <comment>name (method)</comment>
        <translation>Exercice «&#xa0;%1&#xa0;» (%2)</translation>
    </message>
    <message>
        <source>%1 has no options yet.</source>
        <translation>%1 n’a pas encore d’options.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln options and no ballots yet.</source>
        <translation>
            <numerusform>%1&#xa0;: %Ln option et pas encore de bulletins.</numerusform>
            <numerusform>%1&#xa0;: %Ln options et pas encore de bulletins.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <comment>28 ballots from 5 stakeholder groups</comment>
        <translation>%1 de %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln ballots</source>
        <translation>
            <numerusform>%Ln bulletin</numerusform>
            <numerusform>%Ln bulletins</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stakeholder groups</source>
        <translation>
            <numerusform>%Ln groupe de parties prenantes</numerusform>
            <numerusform>%Ln groupes de parties prenantes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1: %2; %3.</source>
        <translation>%1&#xa0;: %2&#x202f;; %3.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln studies wait for coding</source>
        <translation>
            <numerusform>%Ln étude attend d’être codée</numerusform>
            <numerusform>%Ln études attendent d’être codées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln studies without a country</source>
        <translation>
            <numerusform>%Ln étude sans pays</numerusform>
            <numerusform>%Ln études sans pays</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln studies without a sector</source>
        <translation>
            <numerusform>%Ln étude sans secteur</numerusform>
            <numerusform>%Ln études sans secteur</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln studies without a year</source>
        <translation>
            <numerusform>%Ln étude sans année</numerusform>
            <numerusform>%Ln études sans année</numerusform>
        </translation>
    </message>
    <message>
        <source>no practices yet</source>
        <translation>pas encore de pratiques</translation>
    </message>
    <message>
        <source>no priority round yet</source>
        <translation>pas encore d’exercice de priorités</translation>
    </message>
    <message>
        <source>no ballots yet</source>
        <translation>pas encore de bulletins</translation>
    </message>
    <message>
        <source>scope</source>
        <translation>portée</translation>
    </message>
    <message>
        <source>sources searched</source>
        <translation>sources interrogées</translation>
    </message>
    <message>
        <source>date of the last search</source>
        <translation>date de la dernière recherche</translation>
    </message>
    <message>
        <source>inclusion criteria</source>
        <translation>critères d’inclusion</translation>
    </message>
    <message>
        <source>the protocol does not state: %1</source>
        <translation>le protocole n’indique pas&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>practice (3 studies)</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Best supported by studies: %1.</source>
        <translation>Les mieux étayées par des études&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Largest gaps against the size of the problem: %1</source>
        <comment>burden table</comment>
        <translation>Plus grandes lacunes au regard de l’ampleur du problème&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>15,100,000 people in Asia and the Pacific</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>lacuna::GapInspector</name>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>gap score %1</source>
        <translation>score de lacune %1</translation>
    </message>
    <message>
        <source>%1 has %2 %3 in all; %4 has %5.</source>
        <translation>%1 compte %2 %3 en tout&#x202f;; %4 en compte %5.</translation>
    </message>
    <message>
        <source>Selected cell</source>
        <translation>Cellule sélectionnée</translation>
    </message>
    <message>
        <source>Of %1 aimed for</source>
        <translation>Sur %1 visées</translation>
    </message>
    <message>
        <source>Ongoing or planned</source>
        <translation>En cours ou prévues</translation>
    </message>
    <message>
        <source>Primary</source>
        <translation>Primaires</translation>
    </message>
    <message>
        <source>Appraised</source>
        <translation>Évaluées</translation>
    </message>
    <message>
        <source>Newest completed</source>
        <translation>Achevée la plus récente</translation>
    </message>
    <message>
        <source>Studies</source>
        <translation>Études</translation>
    </message>
    <message>
        <source>Open all %1</source>
        <translation>Ouvrir les %1</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>et %1 de plus</translation>
    </message>
    <message>
        <source>Nearest evidence</source>
        <translation>Données les plus proches</translation>
    </message>
    <message>
        <source>Same row: %1</source>
        <translation>Même ligne&#xa0;: %1</translation>
    </message>
    <message>
        <source>Same column: %1</source>
        <translation>Même colonne&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source> · newest %1</source>
        <translation> · plus récente %1</translation>
    </message>
    <message>
        <source>Declared not applicable</source>
        <translation>Déclarée sans objet</translation>
    </message>
    <message>
        <source>for %1 × %2 and all below them</source>
        <translation>pour %1 × %2 et tout ce qui est dessous</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Revenir là-dessus</translation>
    </message>
    <message>
        <source>Not applicable…</source>
        <translation>Sans objet…</translation>
    </message>
    <message>
        <source>Declare that this cell can hold no study: it is then no gap and left out of coverage</source>
        <translation>Déclarer que cette cellule ne peut contenir aucune étude&#xa0;: elle n’est alors pas une lacune et sort de la couverture</translation>
    </message>
    <message>
        <source>Why can this cell hold no study?</source>
        <translation>Pourquoi cette cellule ne peut-elle contenir aucune étude&#x202f;?</translation>
    </message>
    <message>
        <source>for example: a country without a coast</source>
        <translation>par exemple&#xa0;: un pays sans littoral</translation>
    </message>
    <message>
        <source>Declare</source>
        <translation>Déclarer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Note and status</source>
        <translation>Note et statut</translation>
    </message>
    <message>
        <source>contact: %1</source>
        <translation>contact&#xa0;: %1</translation>
    </message>
    <message>
        <source>On all of %1: %2</source>
        <translation>Sur l’ensemble de «&#xa0;%1&#xa0;»&#xa0;: %2</translation>
    </message>
    <message>
        <source>Who works on this</source>
        <translation>Qui y travaille</translation>
    </message>
    <message>
        <source>Who could fill it</source>
        <translation>Qui pourrait la combler</translation>
    </message>
    <message>
        <source>Authors</source>
        <translation>Auteurs</translation>
    </message>
    <message>
        <source>Organizations</source>
        <translation>Organisations</translation>
    </message>
    <message>
        <source>%1 in this cell</source>
        <translation>%1 dans cette cellule</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 dans %2</translation>
    </message>
    <message>
        <source>Open these studies</source>
        <translation>Ouvrir ces études</translation>
    </message>
    <message>
        <source>Score: %1</source>
        <translation>Score&#xa0;: %1</translation>
    </message>
    <message>
        <source>Expected from the totals, e</source>
        <translation>Attendu d’après les totaux, e</translation>
    </message>
    <message>
        <source>Deviation from that, r</source>
        <translation>Écart par rapport à cela, r</translation>
    </message>
    <message>
        <source>What they are</source>
        <translation>Ce qu’elles sont</translation>
    </message>
    <message numerus="yes">
        <source>%Ln cells</source>
        <translation>
            <numerusform>%Ln cellule</numerusform>
            <numerusform>%Ln cellules</numerusform>
        </translation>
    </message>
    <message>
        <source>Open their %1</source>
        <translation>Ouvrir leurs %1</translation>
    </message>
    <message>
        <source>Completed, each counted once</source>
        <translation>Achevées, chacune comptée une fois</translation>
    </message>
    <message numerus="yes">
        <source>%Ln empty cells not applicable…</source>
        <translation>
            <numerusform>%Ln cellule vide sans objet…</numerusform>
            <numerusform>%Ln cellules vides sans objet…</numerusform>
        </translation>
    </message>
    <message>
        <source>Declare for one reason that none of the empty cells can hold a study: they are then no gaps and left out of coverage</source>
        <translation>Déclarer, pour une même raison, qu’aucune des cellules vides ne peut contenir d’étude&#xa0;: elles ne sont alors pas des lacunes et sortent de la couverture</translation>
    </message>
    <message>
        <source>Put into a round of priorities</source>
        <translation>Mettre dans un exercice de priorités</translation>
    </message>
    <message>
        <source>Makes the gap an option of a round of priorities</source>
        <translation>Fait de la lacune une option d’un exercice de priorités</translation>
    </message>
    <message>
        <source>With a confidence</source>
        <translation>Avec un niveau de confiance</translation>
    </message>
    <message>
        <source>Practices</source>
        <translation>Pratiques</translation>
    </message>
    <message>
        <source>Declare that this cell can hold no practice: it is then no gap and left out of coverage</source>
        <translation>Déclarer que cette cellule ne peut contenir aucune pratique&#xa0;: elle n’est alors pas une lacune et sort de la couverture</translation>
    </message>
    <message>
        <source>Why can this cell hold no practice?</source>
        <translation>Pourquoi cette cellule ne peut-elle contenir aucune pratique&#x202f;?</translation>
    </message>
    <message>
        <source>Each counted once</source>
        <translation>Chacune comptée une fois</translation>
    </message>
    <message>
        <source>Declare for one reason that none of the empty cells can hold a practice: they are then no gaps and left out of coverage</source>
        <translation>Déclarer, pour une même raison, qu’aucune des cellules vides ne peut contenir de pratique&#xa0;: elles ne sont alors pas des lacunes et sortent de la couverture</translation>
    </message>
    <message>
        <source>What participants said</source>
        <translation>Ce qu’ont dit les participants</translation>
    </message>
    <message>
        <source>Add what somebody said…</source>
        <translation>Ajouter ce que quelqu’un a dit…</translation>
    </message>
</context>
<context>
    <name>lacuna::GapListModel</name>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 ongoing</source>
        <translation>%1 en cours</translation>
    </message>
    <message>
        <source>%1 expected</source>
        <translation>%1 attendues</translation>
    </message>
    <message>
        <source>score %1</source>
        <translation>score %1</translation>
    </message>
    <message>
        <source>with a note</source>
        <translation>avec une note</translation>
    </message>
</context>
<context>
    <name>lacuna::GapListPanel</name>
    <message>
        <source>Ranked gaps</source>
        <translation>Lacunes classées</translation>
    </message>
    <message>
        <source>Status of the gaps</source>
        <translation>Statut des lacunes</translation>
    </message>
    <message>
        <source>Classes of gaps</source>
        <translation>Classes de lacunes</translation>
    </message>
    <message>
        <source>Note and status</source>
        <translation>Note et statut</translation>
    </message>
    <message numerus="yes">
        <source>%Ln gaps</source>
        <translation>
            <numerusform>%Ln lacune</numerusform>
            <numerusform>%Ln lacunes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln gaps</source>
        <translation>
            <numerusform>%1 sur %Ln lacune</numerusform>
            <numerusform>%1 sur %Ln lacunes</numerusform>
        </translation>
    </message>
    <message>
        <source>Any status (%1)</source>
        <translation>Tout statut (%1)</translation>
    </message>
    <message>
        <source>Open (%1)</source>
        <translation>Ouvertes (%1)</translation>
    </message>
    <message>
        <source>Being filled (%1)</source>
        <translation>En voie d’être comblées (%1)</translation>
    </message>
    <message>
        <source>Filled (%1)</source>
        <translation>Comblées (%1)</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>No gap is of the classes and the status chosen above.</source>
        <translation>Aucune lacune n’est des classes et du statut choisis ci-dessus.</translation>
    </message>
    <message>
        <source>No gap under these rules: every cell shown is covered.</source>
        <translation>Aucune lacune selon ces règles&#xa0;: toutes les cellules affichées sont couvertes.</translation>
    </message>
    <message>
        <source>Put into a round</source>
        <translation>Mettre dans un exercice</translation>
    </message>
    <message>
        <source>Makes the gap an option of a round of priorities</source>
        <translation>Fait de la lacune une option d’un exercice de priorités</translation>
    </message>
    <message>
        <source>Agreed gap (%1)</source>
        <translation>Lacunes convenues (%1)</translation>
    </message>
    <message>
        <source>Not a gap (%1)</source>
        <translation>Pas une lacune (%1)</translation>
    </message>
</context>
<context>
    <name>lacuna::GapListView</name>
    <message>
        <source>with a note</source>
        <translation>avec une note</translation>
    </message>
</context>
<context>
    <name>lacuna::GapMatrixModel</name>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>1 practice</source>
        <translation>1 pratique</translation>
    </message>
    <message>
        <source>%1 practices</source>
        <translation>%1 pratiques</translation>
    </message>
    <message>
        <source>1 study</source>
        <translation>1 étude</translation>
    </message>
    <message>
        <source>%1 studies</source>
        <translation>%1 études</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1&#xa0;: %2, %3</translation>
    </message>
    <message>
        <source>%1, %2 ongoing or planned</source>
        <translation>%1, %2 en cours ou prévues</translation>
    </message>
</context>
<context>
    <name>lacuna::GapNoteForm</name>
    <message>
        <source>Note on the gap</source>
        <translation>Note sur la lacune</translation>
    </message>
    <message>
        <source>Status of the gap</source>
        <translation>Statut de la lacune</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouverte</translation>
    </message>
    <message>
        <source>Being filled</source>
        <translation>En voie d’être comblée</translation>
    </message>
    <message>
        <source>Filled</source>
        <translation>Comblée</translation>
    </message>
    <message>
        <source>By whom</source>
        <translation>Par qui</translation>
    </message>
    <message>
        <source>a person or team</source>
        <translation>une personne ou une équipe</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Jusqu’au</translation>
    </message>
    <message>
        <source>2027-06-30</source>
        <translation>2027-06-30</translation>
    </message>
    <message>
        <source>A year, a month (2027-06) or a day (2027-06-30)</source>
        <translation>Une année, un mois (2027-06) ou un jour (2027-06-30)</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>whom to ask about this gap</source>
        <translation>à qui s’adresser au sujet de cette lacune</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Note: why it matters, what was tried …</source>
        <translation>Note&#xa0;: pourquoi elle importe, ce qui a été tenté …</translation>
    </message>
    <message>
        <source>Not applicable…</source>
        <translation>Sans objet…</translation>
    </message>
    <message>
        <source>Not a date yet: write 2027, 2027-06 or 2027-06-30.</source>
        <translation>Pas encore une date&#xa0;: écrivez 2027, 2027-06 ou 2027-06-30.</translation>
    </message>
    <message>
        <source>Agreed gap</source>
        <translation>Lacune convenue</translation>
    </message>
    <message>
        <source>Not a gap</source>
        <translation>Pas une lacune</translation>
    </message>
    <message>
        <source>What is said of this gap, by whom, stays in the catalogue even where notes leave, unless that is ticked</source>
        <translation>Ce qui est dit de cette lacune, et par qui, reste dans le catalogue même là où les notes sortent, sauf si cela est coché</translation>
    </message>
</context>
<context>
    <name>lacuna::GapOption</name>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>Anything on %1</source>
        <translation>Toute recherche sur&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>lacuna::GapPane</name>
    <message>
        <source>Choose a cell of the matrix, or a gap of the list, to see what is behind it.</source>
        <translation>Choisissez une cellule de la matrice ou une lacune de la liste pour voir ce qu’il y a derrière.</translation>
    </message>
    <message>
        <source>Beside the matrix</source>
        <translation>À côté de la matrice</translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation>Lacunes</translation>
    </message>
    <message>
        <source>All gaps, ranked (G)</source>
        <translation>Toutes les lacunes, classées (G)</translation>
    </message>
    <message>
        <source>Cell</source>
        <translation>Cellule</translation>
    </message>
    <message>
        <source>What is behind the selected cell</source>
        <translation>Ce qu’il y a derrière la cellule sélectionnée</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Fermer (Échap)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>lacuna::GapPicker</name>
    <message>
        <source>Pick gaps</source>
        <translation>Choisir des lacunes</translation>
    </message>
    <message>
        <source>Gaps &amp;of</source>
        <translation>Lacunes &amp;de</translation>
    </message>
    <message>
        <source>Question whose gaps are shown</source>
        <translation>Question dont les lacunes sont affichées</translation>
    </message>
    <message>
        <source>Search the gaps</source>
        <translation>Rechercher dans les lacunes</translation>
    </message>
    <message>
        <source>Gaps, worst first</source>
        <translation>Lacunes, les plus graves d’abord</translation>
    </message>
    <message>
        <source>Take</source>
        <translation>Prendre</translation>
    </message>
    <message>
        <source>Country × sector</source>
        <translation>Pays × secteur</translation>
    </message>
    <message>
        <source>%1   %2 · score %3</source>
        <translation>%1   %2 · score %3</translation>
    </message>
    <message>
        <source>This question has no gaps under the filter that is set.</source>
        <translation>Cette question n’a aucune lacune sous le filtre en vigueur.</translation>
    </message>
    <message>
        <source>The %1 worst of %2 gaps, under the filter that is set.</source>
        <translation>Les %1 lacunes les plus graves sur %2, sous le filtre en vigueur.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln gaps, worst first, under the filter that is set.</source>
        <translation>
            <numerusform>%Ln lacune sous le filtre en vigueur.</numerusform>
            <numerusform>%Ln lacunes, les plus graves d’abord, sous le filtre en vigueur.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take %Ln gaps</source>
        <translation>
            <numerusform>Prendre %Ln lacune</numerusform>
            <numerusform>Prendre %Ln lacunes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lacuna::GapRow</name>
    <message>
        <source>%1, gap score %2. %3</source>
        <translation>%1, score de lacune %2. %3</translation>
    </message>
</context>
<context>
    <name>lacuna::GapSlides</name>
    <message>
        <source>Gap</source>
        <translation>Lacune</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Studies</source>
        <translation>Études</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Score</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>The %1 highest ranked of %2 gaps</source>
        <translation>Les %1 lacunes les mieux classées sur %2</translation>
    </message>
    <message numerus="yes">
        <source>All %n gaps, ranked</source>
        <translation>
            <numerusform>%n lacune, classée</numerusform>
            <numerusform>Les %n lacunes, classées</numerusform>
        </translation>
    </message>
    <message>
        <source>score from 0 to 100: need × shortfall × weight of the kind of gap</source>
        <translation>score de 0 à 100&#xa0;: besoin × déficit × poids du type de lacune</translation>
    </message>
    <message>
        <source>Ranked gaps: %1</source>
        <translation>Lacunes classées&#xa0;: %1</translation>
    </message>
    <message>
        <source>Gap list</source>
        <translation>Liste des lacunes</translation>
    </message>
    <message>
        <source>Ranked gaps: their place, kind, number of studies, score and the reason</source>
        <translation>Lacunes classées&#xa0;: leur place, leur type, le nombre d’études, le score et la raison</translation>
    </message>
    <message>
        <source>%1. %2: %3 Score %4</source>
        <translation>%1. %2&#xa0;: %3 Score %4</translation>
    </message>
</context>
<context>
    <name>lacuna::GapStatusWords</name>
    <message>
        <source>open</source>
        <translation>ouverte</translation>
    </message>
    <message>
        <source>being filled</source>
        <translation>en voie d’être comblée</translation>
    </message>
    <message>
        <source>filled</source>
        <translation>comblée</translation>
    </message>
    <message>
        <source>filled by %1</source>
        <translation>comblée par %1</translation>
    </message>
    <message>
        <source>being filled by %1 until %2</source>
        <translation>en voie d’être comblée par %1 d’ici au %2</translation>
    </message>
    <message>
        <source>being filled by %1</source>
        <translation>en voie d’être comblée par %1</translation>
    </message>
    <message>
        <source>being filled until %1</source>
        <translation>en voie d’être comblée d’ici au %1</translation>
    </message>
    <message>
        <source>agreed gap</source>
        <translation>lacune convenue</translation>
    </message>
    <message>
        <source>not a gap</source>
        <translation>pas une lacune</translation>
    </message>
</context>
<context>
    <name>lacuna::GapsHeader</name>
    <message>
        <source>Arrange, copy and export</source>
        <translation>Disposer, copier et exporter</translation>
    </message>
    <message>
        <source>Copy and export</source>
        <translation>Copier et exporter</translation>
    </message>
</context>
<context>
    <name>lacuna::GapsPlace</name>
    <message>
        <source>Gaps</source>
        <translation>Lacunes</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>Cell style</source>
        <translation>Style des cellules</translation>
    </message>
    <message>
        <source>123</source>
        <translation>123</translation>
    </message>
    <message>
        <source>Numbers only</source>
        <translation>Nombres seuls</translation>
    </message>
    <message>
        <source>Heat</source>
        <translation>Chaleur</translation>
    </message>
    <message>
        <source>Filled by how many studies there are</source>
        <translation>Remplies selon le nombre d’études</translation>
    </message>
    <message>
        <source>Bubble</source>
        <translation>Bulle</translation>
    </message>
    <message>
        <source>Bubbles whose area shows the number; one a segment</source>
        <translation>Bulles dont la surface montre le nombre&#x202f;; une par segment</translation>
    </message>
    <message>
        <source>Mosaic</source>
        <translation>Mosaïque</translation>
    </message>
    <message>
        <source>Tiles whose width shows each segment&apos;s share</source>
        <translation>Tuiles dont la largeur montre la part de chaque segment</translation>
    </message>
    <message>
        <source>Donut</source>
        <translation>Anneau</translation>
    </message>
    <message>
        <source>Rings divided by segment</source>
        <translation>Anneaux divisés par segment</translation>
    </message>
    <message>
        <source>Import references…</source>
        <translation>Importer des références…</translation>
    </message>
    <message>
        <source>Where is nobody looking?</source>
        <translation>Où personne ne regarde-t-il&#x202f;?</translation>
    </message>
    <message>
        <source>No matrix to show</source>
        <translation>Aucune matrice à afficher</translation>
    </message>
    <message>
        <source>This place crosses what was studied, say country by sector, and names every gap by a stated rule. It needs studies first: import references, then code them.</source>
        <translation>Ce lieu croise ce qui a été étudié, par exemple les pays et les secteurs, et nomme chaque lacune selon une règle énoncée. Il faut d’abord des études&#xa0;: importez des références, puis codez-les.</translation>
    </message>
    <message>
        <source>A matrix crosses two dimensions, and the codebook has fewer.</source>
        <translation>Une matrice croise deux dimensions, et la grille de codage en a moins.</translation>
    </message>
    <message>
        <source>Open its %1</source>
        <translation>Ouvrir&#xa0;: %1</translation>
    </message>
    <message>
        <source>Take “not applicable” back</source>
        <translation>Revenir sur «&#xa0;sans objet&#xa0;»</translation>
    </message>
    <message>
        <source>Not applicable…</source>
        <translation>Sans objet…</translation>
    </message>
    <message>
        <source>Nothing is coded yet</source>
        <translation>Rien n’est encore codé</translation>
    </message>
    <message>
        <source>Code studies</source>
        <translation>Coder des études</translation>
    </message>
    <message>
        <source>Ways of looking at the gaps</source>
        <translation>Façons de regarder les lacunes</translation>
    </message>
    <message>
        <source>Matrix</source>
        <translation>Matrice</translation>
    </message>
    <message>
        <source>Rows by columns, every gap named</source>
        <translation>Lignes par colonnes, chaque lacune nommée</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>Afficher %1</translation>
    </message>
    <message>
        <source>Method: how gaps are named…</source>
        <translation>Méthode&#xa0;: comment les lacunes sont nommées…</translation>
    </message>
    <message>
        <source>not coded in “%1”</source>
        <translation>non codées en «&#xa0;%1&#xa0;»</translation>
    </message>
    <message numerus="yes">
        <source>%Ln cells of %1</source>
        <translation>
            <numerusform>%Ln cellule de «&#xa0;%1&#xa0;»</numerusform>
            <numerusform>%Ln cellules de «&#xa0;%1&#xa0;»</numerusform>
        </translation>
    </message>
    <message>
        <source>Show only %1</source>
        <translation>N’afficher que %1</translation>
    </message>
    <message>
        <source>Back to %1</source>
        <translation>Retour à %1</translation>
    </message>
    <message>
        <source>Filter by %1</source>
        <translation>Filtrer par %1</translation>
    </message>
    <message>
        <source>Filter by %1 × %2</source>
        <translation>Filtrer par %1 × %2</translation>
    </message>
    <message>
        <source>Exclude %1</source>
        <translation>Exclure %1</translation>
    </message>
    <message>
        <source>Take the filter away</source>
        <translation>Retirer le filtre</translation>
    </message>
    <message>
        <source>Open their %1</source>
        <translation>Ouvrir leurs %1</translation>
    </message>
    <message>
        <source>Empty ones not applicable…</source>
        <translation>Cellules vides sans objet…</translation>
    </message>
    <message>
        <source>Gap list</source>
        <translation>Liste des lacunes</translation>
    </message>
    <message>
        <source>All gaps, ranked, beside the matrix (%1)</source>
        <translation>Toutes les lacunes, classées, à côté de la matrice (%1)</translation>
    </message>
    <message>
        <source>There is a note</source>
        <translation>Il y a une note</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <translation>%1 (copie)</translation>
    </message>
    <message numerus="yes">
        <source>None of the %Ln studies has a term of “%1”. An empty matrix would call everything a gap: choose another dimension, or code some studies first, and it fills as you go.</source>
        <translation>
            <numerusform>L’étude (%Ln) n’a pas de terme de «&#xa0;%1&#xa0;». Une matrice vide appellerait tout une lacune&#xa0;: choisissez une autre dimension ou codez d’abord des études, elle se remplira au fur et à mesure.</numerusform>
            <numerusform>Aucune des %Ln études n’a de terme de «&#xa0;%1&#xa0;». Une matrice vide appellerait tout une lacune&#xa0;: choisissez une autre dimension ou codez d’abord des études, elle se remplira au fur et à mesure.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sort</source>
        <translation>Trier</translation>
    </message>
    <message>
        <source>Show everything in “%1” again</source>
        <translation>Afficher de nouveau tout «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Sort rows by %1, fewest first</source>
        <translation>Trier les lignes par %1, le moins d’abord</translation>
    </message>
    <message>
        <source>Sort rows by %1, most first</source>
        <translation>Trier les lignes par %1, le plus d’abord</translation>
    </message>
    <message>
        <source>Sort columns by %1, fewest first</source>
        <translation>Trier les colonnes par %1, le moins d’abord</translation>
    </message>
    <message>
        <source>Sort columns by %1, most first</source>
        <translation>Trier les colonnes par %1, le plus d’abord</translation>
    </message>
    <message>
        <source>Rows in codebook order</source>
        <translation>Lignes dans l’ordre de la grille de codage</translation>
    </message>
    <message>
        <source>Columns in codebook order</source>
        <translation>Colonnes dans l’ordre de la grille de codage</translation>
    </message>
    <message numerus="yes">
        <source>None of the %Ln practices has a term of “%1”. Choose another dimension, or code some practices first, and the matrix fills as you go.</source>
        <translation>
            <numerusform>La pratique (%Ln) n’a pas de terme de «&#xa0;%1&#xa0;». Choisissez une autre dimension ou codez d’abord des pratiques, et la matrice se remplira au fur et à mesure.</numerusform>
            <numerusform>Aucune des %Ln pratiques n’a de terme de «&#xa0;%1&#xa0;». Choisissez une autre dimension ou codez d’abord des pratiques, et la matrice se remplira au fur et à mesure.</numerusform>
        </translation>
    </message>
    <message>
        <source>Put into a round of priorities</source>
        <translation>Mettre dans un exercice de priorités</translation>
    </message>
    <message numerus="yes">
        <source>Put %Ln gaps into a round of priorities</source>
        <translation>
            <numerusform>Mettre %Ln lacune dans un exercice de priorités</numerusform>
            <numerusform>Mettre %Ln lacunes dans un exercice de priorités</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is step %2 of the story “%3”</source>
        <translation>« %1 » est l’étape %2 du récit « %3 »</translation>
    </message>
</context>
<context>
    <name>lacuna::GapsStatus</name>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 of %2 %3 match</source>
        <translation>%1 %3 sur %2 correspondent</translation>
    </message>
    <message>
        <source>coverage %1 of %2 applicable cells (evidence coverage %3)</source>
        <translation>couverture %1 de %2 cellules applicables (couverture par des données %3)</translation>
    </message>
    <message>
        <source>%1 not coded by %2, %3 not by %4</source>
        <translation>%1 non codées par %2, %3 non codées par %4</translation>
    </message>
    <message>
        <source>%1 not coded by %2</source>
        <translation>%1 non codées par %2</translation>
    </message>
    <message>
        <source>%1 cells not applicable</source>
        <translation>%1 cellules sans objet</translation>
    </message>
    <message>
        <source>%1 left out by screening</source>
        <translation>%1 laissées de côté par la sélection</translation>
    </message>
    <message>
        <source>%1 not decided</source>
        <translation>%1 sans décision</translation>
    </message>
</context>
<context>
    <name>lacuna::Gzipped</name>
    <message>
        <source>The file could not be read: %1</source>
        <translation>Le fichier n’a pas pu être lu&#xa0;: %1</translation>
    </message>
    <message>
        <source>There is not enough memory.</source>
        <translation>Il n’y a pas assez de mémoire.</translation>
    </message>
    <message>
        <source>The compressed data are damaged or cut off.</source>
        <translation>Les données compressées sont endommagées ou coupées.</translation>
    </message>
    <message>
        <source>The compressed data unpack to more than they are said to.</source>
        <translation>Les données décompressées dépassent la taille annoncée.</translation>
    </message>
</context>
<context>
    <name>lacuna::Handouts</name>
    <message>
        <source>About</source>
        <translation>À propos</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Graphique</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Borne basse</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Borne haute</translation>
    </message>
    <message>
        <source>As shown</source>
        <translation>Affichage</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tableau</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>a quotation</comment>
        <translation>«&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Éléments</translation>
    </message>
    <message>
        <source>All items, each with its facts and sources</source>
        <translation>Tous les éléments, chacun avec ses faits et ses sources</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Partie</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Marque</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Score</translation>
    </message>
    <message>
        <source>Fact</source>
        <translation>Fait</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Lien</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Contenu</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) too long for a cell were cut; they end in “…”.</source>
        <translation>
            <numerusform>%n texte trop long pour une cellule a été coupé&#x202f;; il se termine par «&#xa0;…&#xa0;».</numerusform>
            <numerusform>%n textes trop longs pour une cellule ont été coupés&#x202f;; ils se terminent par «&#xa0;…&#xa0;».</numerusform>
        </translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Fiche</translation>
    </message>
    <message>
        <source>Bar</source>
        <translation>Barre</translation>
    </message>
    <message>
        <source>Interval</source>
        <translation>Intervalle</translation>
    </message>
    <message>
        <source>Key figures</source>
        <translation>Chiffres clés</translation>
    </message>
    <message>
        <source>Bars</source>
        <translation>Barres</translation>
    </message>
    <message>
        <source>The lighter end of a bar is its interval.</source>
        <translation>L’extrémité plus claire d’une barre est son intervalle.</translation>
    </message>
    <message>
        <source>There is nothing to show: the matrix has no rows or no columns.</source>
        <translation>Il n’y a rien à montrer&#xa0;: la matrice n’a pas de lignes ou pas de colonnes.</translation>
    </message>
    <message>
        <source>%1: completed studies and the mark of the gap class of every cell</source>
        <translation>%1&#xa0;: études achevées et symbole de la classe de lacune de chaque cellule</translation>
    </message>
    <message>
        <source>%1 (continued)</source>
        <comment>the title of a slide</comment>
        <translation>%1 (suite)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a name, its number</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Legend</source>
        <translation>Légende</translation>
    </message>
    <message>
        <source>Pages need the graphical part of the program, which is not running.</source>
        <translation>Les pages ont besoin de la partie graphique du programme, qui n’est pas lancée.</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Sans titre</translation>
    </message>
    <message>
        <source>There is nothing to write: the document has neither a title nor anything below it.</source>
        <translation>Il n’y a rien à écrire&#xa0;: le document n’a ni titre ni contenu.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a bar: its name, its number</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a chart: its title, what it shows</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a fact: what it is of, itself</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>How this was made, and from what</source>
        <translation>Comment ce document a été fait, et à partir de quoi</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Chiffre</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Libellé</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Gap matrix</source>
        <translation>Matrice des lacunes</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Writing the document</source>
        <translation>Écriture du document</translation>
    </message>
    <message>
        <source>Word document</source>
        <translation>Document Word</translation>
    </message>
    <message>
        <source>PowerPoint slides</source>
        <translation>Diapositives PowerPoint</translation>
    </message>
    <message>
        <source>PDF document</source>
        <translation>Document PDF</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Page web</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation>Classeur Excel</translation>
    </message>
    <message>
        <source>OpenDocument slides</source>
        <translation>Diapositives OpenDocument</translation>
    </message>
</context>
<context>
    <name>lacuna::History</name>
    <message>
        <source>Add “%1”</source>
        <translation>Ajouter «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Change “%1”</source>
        <translation>Modifier «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Delete “%1”</source>
        <translation>Supprimer «&#xa0;%1&#xa0;»</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n studies</source>
        <translation>
            <numerusform>Supprimer %n étude</numerusform>
            <numerusform>Supprimer %n études</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Code %n study(s) with “%1”</source>
        <translation>
            <numerusform>Coder %n étude avec «&#xa0;%1&#xa0;»</numerusform>
            <numerusform>Coder %n études avec «&#xa0;%1&#xa0;»</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove “%1” from %n study(s)</source>
        <translation>
            <numerusform>Retirer «&#xa0;%1&#xa0;» de %n étude</numerusform>
            <numerusform>Retirer «&#xa0;%1&#xa0;» de %n études</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete import “%1”</source>
        <translation>Supprimer l’importation «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Import “%1”</source>
        <translation>Importer «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Add dimension “%1”</source>
        <translation>Ajouter la dimension «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Change dimension “%1”</source>
        <translation>Modifier la dimension «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Delete dimension “%1”</source>
        <translation>Supprimer la dimension «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Add term “%1”</source>
        <translation>Ajouter le terme «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Change term “%1”</source>
        <translation>Modifier le terme «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Delete term “%1”</source>
        <translation>Supprimer le terme «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Import codebook</source>
        <translation>Importer une grille de codage</translation>
    </message>
    <message>
        <source>Merge “%1” into “%2”</source>
        <translation>Fusionner «&#xa0;%1&#xa0;» dans «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>Declare “%1” × “%2” not applicable</source>
        <translation>Déclarer «&#xa0;%1&#xa0;» × «&#xa0;%2&#xa0;» sans objet</translation>
    </message>
    <message>
        <source>Declare “%1” × “%2” applicable</source>
        <translation>Déclarer «&#xa0;%1&#xa0;» × «&#xa0;%2&#xa0;» applicable</translation>
    </message>
    <message>
        <source>Change the protocol</source>
        <translation>Modifier le protocole</translation>
    </message>
    <message>
        <source>Save view “%1”</source>
        <translation>Enregistrer la vue «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Delete view “%1”</source>
        <translation>Supprimer la vue «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>The history of this catalogue is damaged: the step cannot be read.</source>
        <translation>L’historique de ce catalogue est endommagé&#xa0;: l’étape ne peut pas être lue.</translation>
    </message>
    <message numerus="yes">
        <source>Merge %n reference(s) into studies</source>
        <translation>
            <numerusform>Fusionner %n référence dans une étude</numerusform>
            <numerusform>Fusionner %n références dans des études</numerusform>
        </translation>
    </message>
    <message>
        <source>Code “%1”: %2</source>
        <translation>Coder «&#xa0;%1&#xa0;»&#xa0;: %2</translation>
    </message>
    <message numerus="yes">
        <source>Merge %n record(s) into “%1”</source>
        <translation>
            <numerusform>Fusionner %n référence dans «&#xa0;%1&#xa0;»</numerusform>
            <numerusform>Fusionner %n références dans «&#xa0;%1&#xa0;»</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tell %n pair(s) of studies apart</source>
        <translation>
            <numerusform>Distinguer %n paire d’études</numerusform>
            <numerusform>Distinguer %n paires d’études</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Compare %n pair(s) of studies again</source>
        <translation>
            <numerusform>Comparer de nouveau %n paire d’études</numerusform>
            <numerusform>Comparer de nouveau %n paires d’études</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Link %n report(s) to “%1”</source>
        <translation>
            <numerusform>Rattacher %n rapport à «&#xa0;%1&#xa0;»</numerusform>
            <numerusform>Rattacher %n rapports à «&#xa0;%1&#xa0;»</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Count %n report(s) as studies of their own</source>
        <translation>
            <numerusform>Compter %n rapport comme étude à part</numerusform>
            <numerusform>Compter %n rapports comme études à part</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Put %n study(s) into “%1”</source>
        <translation>
            <numerusform>Mettre %n étude dans «&#xa0;%1&#xa0;»</numerusform>
            <numerusform>Mettre %n études dans «&#xa0;%1&#xa0;»</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take %n study(s) out of “%1”</source>
        <translation>
            <numerusform>Retirer %n étude de «&#xa0;%1&#xa0;»</numerusform>
            <numerusform>Retirer %n études de «&#xa0;%1&#xa0;»</numerusform>
        </translation>
    </message>
    <message>
        <source>Attach “%1”</source>
        <translation>Joindre «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Remove file “%1”</source>
        <translation>Retirer le fichier «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Appraise “%1”</source>
        <translation>Évaluer «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Remove the appraisal of “%1”</source>
        <translation>Retirer l’évaluation de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Save coder “%1”</source>
        <translation>Enregistrer le codeur «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Delete coder “%1”</source>
        <translation>Supprimer le codeur «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Save collection “%1”</source>
        <translation>Enregistrer la collection «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Delete collection “%1”</source>
        <translation>Supprimer la collection «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Save search “%1”</source>
        <translation>Enregistrer la recherche «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Delete search “%1”</source>
        <translation>Supprimer la recherche «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Save checklist “%1”</source>
        <translation>Enregistrer la grille d’évaluation «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Delete checklist “%1”</source>
        <translation>Supprimer la grille d’évaluation «&#xa0;%1&#xa0;»</translation>
    </message>
    <message numerus="yes">
        <source>Merge %n record(s) into %1 studies</source>
        <translation>
            <numerusform>Fusionner %n référence dans %1 études</numerusform>
            <numerusform>Fusionner %n références dans %1 études</numerusform>
        </translation>
    </message>
    <message>
        <source>Reorder the views</source>
        <translation>Réordonner les vues</translation>
    </message>
    <message>
        <source>Note on the gap “%1”</source>
        <translation>Note sur la lacune «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Note on the gap “%1” × “%2”</source>
        <translation>Note sur la lacune «&#xa0;%1&#xa0;» × «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>Remove the note on the gap “%1”</source>
        <translation>Retirer la note sur la lacune «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Remove the note on the gap “%1” × “%2”</source>
        <translation>Retirer la note sur la lacune «&#xa0;%1&#xa0;» × «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>Save burden table “%1”</source>
        <translation>Enregistrer la table de charge «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Delete burden table “%1”</source>
        <translation>Supprimer la table de charge «&#xa0;%1&#xa0;»</translation>
    </message>
    <message numerus="yes">
        <source>Save %Ln burden tables</source>
        <translation>
            <numerusform>Enregistrer %Ln table de charge</numerusform>
            <numerusform>Enregistrer %Ln tables de charge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Declare %Ln cells not applicable</source>
        <translation>
            <numerusform>Déclarer %Ln cellule sans objet</numerusform>
            <numerusform>Déclarer %Ln cellules sans objet</numerusform>
        </translation>
    </message>
    <message>
        <source>Save story “%1”</source>
        <translation>Enregistrer le récit «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Delete story “%1”</source>
        <translation>Supprimer le récit «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Save practice “%1”</source>
        <translation>Enregistrer la pratique «&#xa0;%1&#xa0;»</translation>
    </message>
    <message numerus="yes">
        <source>Save %Ln practices</source>
        <translation>
            <numerusform>Enregistrer %Ln pratique</numerusform>
            <numerusform>Enregistrer %Ln pratiques</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete practice “%1”</source>
        <translation>Supprimer la pratique «&#xa0;%1&#xa0;»</translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln practices</source>
        <translation>
            <numerusform>Supprimer %Ln pratique</numerusform>
            <numerusform>Supprimer %Ln pratiques</numerusform>
        </translation>
    </message>
    <message>
        <source>Save contribution “%1”</source>
        <translation>Enregistrer la contribution «&#xa0;%1&#xa0;»</translation>
    </message>
    <message numerus="yes">
        <source>Save %Ln contributions</source>
        <translation>
            <numerusform>Enregistrer %Ln contribution</numerusform>
            <numerusform>Enregistrer %Ln contributions</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete contribution “%1”</source>
        <translation>Supprimer la contribution «&#xa0;%1&#xa0;»</translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln contributions</source>
        <translation>
            <numerusform>Supprimer %Ln contribution</numerusform>
            <numerusform>Supprimer %Ln contributions</numerusform>
        </translation>
    </message>
    <message>
        <source>Save round “%1”</source>
        <translation>Enregistrer l’exercice «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Delete round “%1”</source>
        <translation>Supprimer l’exercice «&#xa0;%1&#xa0;»</translation>
    </message>
    <message numerus="yes">
        <source>Save %Ln ballots in “%1”</source>
        <translation>
            <numerusform>Enregistrer %Ln bulletin dans «&#xa0;%1&#xa0;»</numerusform>
            <numerusform>Enregistrer %Ln bulletins dans «&#xa0;%1&#xa0;»</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln ballots of “%1”</source>
        <translation>
            <numerusform>Supprimer %Ln bulletin de «&#xa0;%1&#xa0;»</numerusform>
            <numerusform>Supprimer %Ln bulletins de «&#xa0;%1&#xa0;»</numerusform>
        </translation>
    </message>
    <message>
        <source>Minutes of “%1”</source>
        <translation>Compte rendu de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Delete the minutes of “%1”</source>
        <translation>Supprimer le compte rendu de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Minute “%1”</source>
        <translation>Ligne du compte rendu «&#xa0;%1&#xa0;»</translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln lines of the minutes of “%1”</source>
        <translation>
            <numerusform>Supprimer %Ln ligne du compte rendu de «&#xa0;%1&#xa0;»</numerusform>
            <numerusform>Supprimer %Ln lignes du compte rendu de «&#xa0;%1&#xa0;»</numerusform>
        </translation>
    </message>
    <message>
        <source>Merge “%1”</source>
        <translation>Fusionner «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Change what is said of file “%1”</source>
        <translation>Modifier ce qui est dit du fichier «&#xa0;%1&#xa0;»</translation>
    </message>
</context>
<context>
    <name>lacuna::HistoryList</name>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
</context>
<context>
    <name>lacuna::HistoryModel</name>
    <message>
        <source>today %1</source>
        <translation>aujourd’hui à %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>a day of this year</comment>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>a day of another year</comment>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>%1 (taken back)</source>
        <translation>%1 (annulé)</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>Show the %Ln studies</source>
        <translation>
            <numerusform>Afficher %Ln étude</numerusform>
            <numerusform>Afficher les %Ln études</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the study</source>
        <translation>Ouvrir l’étude</translation>
    </message>
</context>
<context>
    <name>lacuna::HistoryText</name>
    <message>
        <source>Year</source>
        <translation>Année</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Authors</source>
        <translation>Auteurs</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Report of another study</source>
        <translation>Rapport d’une autre étude</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>Éditeur</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volume</translation>
    </message>
    <message>
        <source>Issue</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>Édition</translation>
    </message>
    <message>
        <source>ISBN</source>
        <translation>ISBN</translation>
    </message>
    <message>
        <source>DOI</source>
        <translation>DOI</translation>
    </message>
    <message>
        <source>URL</source>
        <translation>URL</translation>
    </message>
    <message>
        <source>Keywords</source>
        <translation>Mots-clés</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Accession number</source>
        <translation>Numéro d’accès</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Vérification</translation>
    </message>
    <message>
        <source>Further fields</source>
        <translation>Autres champs</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Abstract</source>
        <translation>Résumé</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtre</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>Légende</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Libellé</translation>
    </message>
    <message>
        <source>Scope note</source>
        <translation>Note d’emploi</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Other names</source>
        <translation>Autres noms</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Portée</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
    <message>
        <source>Searched on</source>
        <translation>Date de la recherche</translation>
    </message>
    <message>
        <source>Criteria</source>
        <translation>Critères</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licence</translation>
    </message>
    <message>
        <source>%1 changed</source>
        <translation>%1&#xa0;: modification</translation>
    </message>
    <message>
        <source>%1: %2 added</source>
        <translation>%1&#xa0;: ajout de %2</translation>
    </message>
    <message>
        <source>%1: %2 removed</source>
        <translation>%1&#xa0;: suppression de %2</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1&#xa0;: %2 → %3</translation>
    </message>
    <message>
        <source>Coded “%1”</source>
        <translation>Codage «&#xa0;%1&#xa0;» ajouté</translation>
    </message>
    <message>
        <source>No longer coded “%1”</source>
        <translation>Codage «&#xa0;%1&#xa0;» retiré</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Quote or page of “%1” changed</source>
        <translation>Citation ou page de «&#xa0;%1&#xa0;» modifiée</translation>
    </message>
    <message>
        <source>a term deleted since</source>
        <translation>un terme supprimé depuis</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Being filled by</source>
        <translation>En cours par</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Jusqu’au</translation>
    </message>
    <message>
        <source>Subtitle</source>
        <translation>Sous-titre</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Contributed by</source>
        <translation>Apportée par</translation>
    </message>
    <message>
        <source>Stakeholder group</source>
        <translation>Groupe de parties prenantes</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Méthode</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Décision</translation>
    </message>
    <message>
        <source>Option</source>
        <translation>Option</translation>
    </message>
    <message>
        <source>Ballots</source>
        <translation>Bulletins</translation>
    </message>
    <message>
        <source>Marked confidential</source>
        <translation>Marqué confidentiel</translation>
    </message>
    <message>
        <source>No longer confidential</source>
        <translation>N’est plus confidentiel</translation>
    </message>
    <message>
        <source>%1: marked confidential</source>
        <translation>%1&#xa0;: marqué confidentiel</translation>
    </message>
    <message>
        <source>%1: no longer confidential</source>
        <translation>%1&#xa0;: n’est plus confidentiel</translation>
    </message>
</context>
<context>
    <name>lacuna::HistoryView</name>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Back to where you were (Esc)</source>
        <translation>Revenir où vous étiez (Échap)</translation>
    </message>
    <message>
        <source>By whom</source>
        <translation>Par qui</translation>
    </message>
    <message>
        <source>Find in the history</source>
        <translation>Chercher dans l’historique</translation>
    </message>
    <message>
        <source>By everybody</source>
        <translation>Par tous</translation>
    </message>
    <message>
        <source>By %1</source>
        <translation>Par %1</translation>
    </message>
    <message>
        <source>By nobody in particular</source>
        <translation>Par personne en particulier</translation>
    </message>
    <message>
        <source>This catalogue is open for reading only: nothing can be taken back</source>
        <translation>Ce catalogue est ouvert en lecture seule&#xa0;: rien ne peut être annulé</translation>
    </message>
    <message>
        <source>Undo (Ctrl+Z) goes back in this order, the newest step first, across restarts</source>
        <translation>Annuler (Ctrl+Z) revient en arrière dans cet ordre, l’étape la plus récente d’abord, même après un redémarrage</translation>
    </message>
    <message>
        <source>What others coded is not shown while you code blind</source>
        <translation>Ce que d’autres ont codé n’apparaît pas tant que vous codez en aveugle</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Recherche…</translation>
    </message>
    <message>
        <source>No step of the history matches</source>
        <translation>Aucune étape de l’historique ne correspond</translation>
    </message>
    <message>
        <source>Nothing was changed yet. Every change you make is kept here, and can be taken back.</source>
        <translation>Rien n’a encore été modifié. Chaque modification que vous faites est gardée ici et peut être annulée.</translation>
    </message>
</context>
<context>
    <name>lacuna::HomeCard</name>
    <message>
        <source>Open →</source>
        <translation>Ouvrir →</translation>
    </message>
    <message>
        <source>Open: %1</source>
        <translation>Ouvrir : %1</translation>
    </message>
    <message>
        <source>What participants of the forum and of workshops said on this question</source>
        <translation>Ce que les participants au forum et aux ateliers ont dit sur cette question</translation>
    </message>
    <message numerus="yes">
        <source>%Ln contributions</source>
        <translation>
            <numerusform>%Ln contribution</numerusform>
            <numerusform>%Ln contributions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lacuna::HomePlace</name>
    <message>
        <source>Home</source>
        <translation>Accueil</translation>
    </message>
    <message>
        <source>What do we know? What do we need to know?</source>
        <translation>Que savons-nous ? Que devons-nous savoir ?</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Effacer les filtres</translation>
    </message>
    <message>
        <source>Systematic reviews and evidence maps</source>
        <translation>Revues systématiques et cartes de preuves</translation>
    </message>
    <message>
        <source>Largest gaps</source>
        <translation>Lacunes les plus importantes</translation>
    </message>
    <message>
        <source>By gap score: how many studies are missing to the target, weighed by the class of the gap</source>
        <translation>Par score de lacune : le nombre d’études qui manquent pour atteindre la cible, pondéré par la classe de la lacune</translation>
    </message>
    <message>
        <source>Import references…</source>
        <translation>Importer des références…</translation>
    </message>
    <message>
        <source>Go to the studies</source>
        <translation>Aller aux études</translation>
    </message>
    <message>
        <source>Open the sample</source>
        <translation>Ouvrir l’exemple</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln studies: %2</source>
        <translation>
            <numerusform>%1 sur %Ln étude : %2</numerusform>
            <numerusform>%1 sur %Ln études : %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>studies</source>
        <translation>
            <numerusform>études</numerusform>
            <numerusform>études</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>reviews</source>
        <translation>
            <numerusform>revues</numerusform>
            <numerusform>revues</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of %Ln countries</source>
        <translation>
            <numerusform>sur %Ln pays</numerusform>
            <numerusform>sur %Ln pays</numerusform>
        </translation>
    </message>
    <message>
        <source>Countries of %1 with at least one study</source>
        <translation>Pays (%1) ayant au moins une étude</translation>
    </message>
    <message numerus="yes">
        <source>of %Ln sectors</source>
        <translation>
            <numerusform>sur %Ln secteur</numerusform>
            <numerusform>sur %Ln secteurs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %Ln countries studied most, by sector: shaded by number of studies; hatched: none.</source>
        <translation>
            <numerusform>Le pays le plus étudié, par secteur : nuance selon le nombre d’études ; hachures : aucune.</numerusform>
            <numerusform>Les %Ln pays les plus étudiés, par secteur : nuance selon le nombre d’études ; hachures : aucune.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln studies without a year</source>
        <translation>
            <numerusform>%Ln étude sans année</numerusform>
            <numerusform>%Ln études sans année</numerusform>
        </translation>
    </message>
    <message>
        <source>Next steps: %1</source>
        <translation>Étapes suivantes : %1</translation>
    </message>
    <message>
        <source>not coded by %1</source>
        <translation>non codées par %1</translation>
    </message>
    <message>
        <source>studies of %1</source>
        <translation>études de %1</translation>
    </message>
    <message>
        <source>studies of %1–%2</source>
        <translation>études de %1 à %2</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>Four questions, answered from the catalogue as it stands. Every figure opens what it counts.</source>
        <translation>Quatre questions, avec les réponses du catalogue en l’état. Chaque chiffre ouvre ce qu’il compte.</translation>
    </message>
    <message>
        <source>The catalogue is empty. This is how each of the four questions gets its answer.</source>
        <translation>Le catalogue est vide. Voici comment chacune des quatre questions reçoit sa réponse.</translation>
    </message>
    <message>
        <source>Bring in the references you have, from Zotero, EndNote, PubMed, Excel …; code them by country and sector.</source>
        <translation>Apportez les références que vous avez, de Zotero, EndNote, PubMed, Excel…&#x202f;; codez-les par pays et par secteur.</translation>
    </message>
    <message>
        <source>since %1</source>
        <comment>studies of that year or later</comment>
        <translation>depuis %1</translation>
    </message>
    <message>
        <source>Studies published since %1</source>
        <translation>Études publiées depuis %1</translation>
    </message>
    <message>
        <source>Note what studies say about how they were done: good practices, lessons, challenges, ethical safeguards. Select a sentence of an abstract, and keep it with its page.</source>
        <translation>Notez ce que les études disent de la façon dont elles ont été menées&#xa0;: bonnes pratiques, enseignements, défis, garde-fous éthiques. Sélectionnez une phrase d’un résumé et gardez-la avec sa page.</translation>
    </message>
    <message numerus="yes">
        <source>sources</source>
        <translation>
            <numerusform>source</numerusform>
            <numerusform>sources</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing recorded</source>
        <translation>rien d’enregistré</translation>
    </message>
    <message>
        <source>As soon as studies are coded by country and sector, the cells that nobody has studied show themselves, ranked by a stated rule.</source>
        <translation>Dès que les études sont codées par pays et par secteur, les cellules que personne n’a étudiées apparaissent, classées selon une règle énoncée.</translation>
    </message>
    <message>
        <source>Largest gaps against the size of the problem</source>
        <translation>Lacunes les plus importantes au regard de l’ampleur du problème</translation>
    </message>
    <message>
        <source>%1, and by “%2”</source>
        <translation>%1, et par «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>Take gaps into a round, send out ballots or vote in the room, and see what people want researched next, and who agrees: CHNRI, James Lind Alliance, nominal group, Borda, dots, Delphi.</source>
        <translation>Mettez des lacunes dans un exercice, envoyez des bulletins ou votez en salle, et voyez quelles recherches sont souhaitées ensuite, et qui est d’accord&#xa0;: CHNRI, James Lind Alliance, groupe nominal, Borda, gommettes, Delphi.</translation>
    </message>
    <message>
        <source>For a start, the largest gaps:</source>
        <translation>Pour commencer, les lacunes les plus importantes&#xa0;:</translation>
    </message>
    <message>
        <source>– %1</source>
        <comment>an entry of a list</comment>
        <translation>– %1</translation>
    </message>
    <message>
        <source>Go to the priorities</source>
        <translation>Aller aux priorités</translation>
    </message>
    <message>
        <source>Open the round</source>
        <translation>Ouvrir l’exercice</translation>
    </message>
    <message>
        <source>Whiskers: where the score lies in 95 % of resamples of the ballots.</source>
        <translation>Moustaches&#xa0;: où se situe le score dans 95&#xa0;% des rééchantillonnages des bulletins.</translation>
    </message>
    <message>
        <source>Studies that the practices and lessons come from</source>
        <translation>Études dont proviennent les pratiques et les enseignements</translation>
    </message>
    <message>
        <source>Record a practice or lesson…</source>
        <translation>Enregistrer une pratique ou un enseignement…</translation>
    </message>
    <message>
        <source>See the empty matrix</source>
        <translation>Voir la matrice vide</translation>
    </message>
    <message>
        <source>Take the largest gaps into a round…</source>
        <translation>Mettre les plus grandes lacunes dans un exercice…</translation>
    </message>
    <message>
        <source>Brief of the four questions…</source>
        <translation>Note de synthèse des quatre questions…</translation>
    </message>
    <message>
        <source>The four answers on two pages, as a document, slides or a web page</source>
        <translation>Les quatre réponses sur deux pages, en document, diapositives ou page web</translation>
    </message>
    <message>
        <source>Gap matrix…</source>
        <translation>Matrice des lacunes…</translation>
    </message>
    <message>
        <source>Country × sector, with its gaps, in any format</source>
        <translation>Pays × secteur, avec ses lacunes, dans tout format</translation>
    </message>
    <message numerus="yes">
        <source>%Ln studies wait for coding</source>
        <translation>
            <numerusform>%Ln étude attend d’être codée</numerusform>
            <numerusform>%Ln études attendent d’être codées</numerusform>
        </translation>
    </message>
    <message>
        <source>studies published since %1</source>
        <translation>études publiées depuis %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln sources of practices</source>
        <translation>
            <numerusform>%Ln source de pratiques</numerusform>
            <numerusform>%Ln sources de pratiques</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln studies</source>
        <translation>
            <numerusform>%Ln étude</numerusform>
            <numerusform>%Ln études</numerusform>
        </translation>
    </message>
    <message>
        <source>Burden: %1</source>
        <comment>name, year and source of a table</comment>
        <translation>Ampleur&#xa0;: %1</translation>
    </message>
    <message>
        <source>Best supported by studies</source>
        <translation>Les mieux étayées par des études</translation>
    </message>
    <message>
        <source>Practices that most studies, then most contributions, speak for; challenges are left out</source>
        <translation>Pratiques que le plus d’études, puis de contributions, appuient&#x202f;; les défis sont laissés de côté</translation>
    </message>
    <message>
        <source>what matches the filter</source>
        <translation>ce qui correspond au filtre</translation>
    </message>
    <message numerus="yes">
        <source>The brief names practices and counts what was said. %Ln of them are confidential and are left out.</source>
        <translation>
            <numerusform>La note de synthèse nomme des pratiques et compte ce qui a été dit. %Ln de ces éléments est confidentiel et est laissé de côté.</numerusform>
            <numerusform>La note de synthèse nomme des pratiques et compte ce qui a été dit. %Ln de ces éléments sont confidentiels et sont laissés de côté.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lacuna::HtmlCharts</name>
    <message>
        <source>Studies</source>
        <translation>Études</translation>
    </message>
    <message>
        <source>A study may be in several of these series: a bar can be longer than there are studies.</source>
        <translation>Une étude peut être dans plusieurs de ces séries&#xa0;: une barre peut dépasser le nombre d’études.</translation>
    </message>
</context>
<context>
    <name>lacuna::HtmlMap</name>
    <message>
        <source>Completed studies and the class of each area as a whole. The bar shows its cells by %1.</source>
        <translation>Études achevées et classe de chaque zone dans son ensemble. La barre montre ses cellules par %1.</translation>
    </message>
    <message>
        <source>The world by subregion</source>
        <translation>Le monde par sous-région</translation>
    </message>
    <message>
        <source>Asia and the Pacific</source>
        <translation>Asie et Pacifique</translation>
    </message>
    <message>
        <source>Map of the world by subregion</source>
        <translation>Carte du monde par sous-région</translation>
    </message>
    <message>
        <source>Map of Asia and the Pacific</source>
        <translation>Carte de l’Asie et du Pacifique</translation>
    </message>
    <message>
        <source>%1: not in this question</source>
        <translation>%1&#xa0;: pas dans cette question</translation>
    </message>
    <message>
        <source>not in this question</source>
        <translation>pas dans cette question</translation>
    </message>
    <message>
        <source>Legend of the map</source>
        <translation>Légende de la carte</translation>
    </message>
    <message>
        <source>+2: studies under way, beside those completed</source>
        <translation>+2&#xa0;: études en cours, en plus de celles qui sont achevées</translation>
    </message>
</context>
<context>
    <name>lacuna::HtmlPage</name>
    <message>
        <source>Views</source>
        <translation>Vues</translation>
    </message>
    <message>
        <source>Parts of this view</source>
        <translation>Parties de cette vue</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Couleurs</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimer</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>%1 of %2 studies match</source>
        <translation>%1 études sur %2 correspondent</translation>
    </message>
    <message>
        <source>%1 of %2 studies match the filter of this page</source>
        <translation>%1 études sur %2 correspondent au filtre de cette page</translation>
    </message>
    <message>
        <source>%1 of %2 cells covered (%3)</source>
        <translation>%1 cellules couvertes sur %2 (%3)</translation>
    </message>
    <message>
        <source>not coded: %1 %2, %3 %4</source>
        <translation>non codées&#xa0;: %1 %2, %3 %4</translation>
    </message>
    <message>
        <source>%1. Arrow keys move, Enter opens the studies of a cell or folds a group.</source>
        <translation>%1. Les flèches déplacent la sélection, Entrée ouvre les études d’une cellule ou replie un groupe.</translation>
    </message>
    <message>
        <source>Whole group</source>
        <translation>Groupe entier</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>All of %1</source>
        <translation>Tout&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>%1 completed</source>
        <translation>%1 achevées</translation>
    </message>
    <message>
        <source>%1 ongoing</source>
        <translation>%1 en cours</translation>
    </message>
    <message>
        <source>newest %1</source>
        <translation>plus récente %1</translation>
    </message>
    <message>
        <source>Style</source>
        <translation>Style</translation>
    </message>
    <message>
        <source>123</source>
        <translation>123</translation>
    </message>
    <message>
        <source>Heat</source>
        <translation>Chaleur</translation>
    </message>
    <message>
        <source>Bubbles</source>
        <translation>Bulles</translation>
    </message>
    <message>
        <source>Bars</source>
        <translation>Barres</translation>
    </message>
    <message>
        <source>Rings</source>
        <translation>Anneaux</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>as exported</source>
        <translation>comme exporté</translation>
    </message>
    <message>
        <source>as in the codebook</source>
        <translation>comme dans la grille de codage</translation>
    </message>
    <message>
        <source>most studies first</source>
        <translation>le plus d’études d’abord</translation>
    </message>
    <message>
        <source>fewest studies first</source>
        <translation>le moins d’études d’abord</translation>
    </message>
    <message>
        <source>by name</source>
        <translation>par nom</translation>
    </message>
    <message>
        <source>Hide empty</source>
        <translation>Masquer les vides</translation>
    </message>
    <message>
        <source>Unfold all</source>
        <translation>Tout déplier</translation>
    </message>
    <message>
        <source>Fold all</source>
        <translation>Tout replier</translation>
    </message>
    <message>
        <source>Swap rows and columns</source>
        <translation>Échanger lignes et colonnes</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filtres</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Search titles, authors, abstracts</source>
        <translation>Rechercher titres, auteurs, résumés</translation>
    </message>
    <message>
        <source>Find a term</source>
        <translation>Chercher un terme</translation>
    </message>
    <message>
        <source>Find a term of %1</source>
        <translation>Chercher un terme de %1</translation>
    </message>
    <message>
        <source>Not coded</source>
        <translation>Non codé</translation>
    </message>
    <message>
        <source>From year</source>
        <translation>À partir de l’année</translation>
    </message>
    <message>
        <source>To year</source>
        <translation>Jusqu’à l’année</translation>
    </message>
    <message>
        <source>Studies by year, %1 to %2</source>
        <translation>Études par année, de %1 à %2</translation>
    </message>
    <message>
        <source>Keep studies without a year</source>
        <translation>Garder les études sans année</translation>
    </message>
    <message>
        <source>The filter of this page is on: only studies that match it are listed.</source>
        <translation>Le filtre de cette page est actif&#xa0;: seules les études qui y correspondent sont listées.</translation>
    </message>
    <message>
        <source>Search these studies</source>
        <translation>Rechercher dans ces études</translation>
    </message>
    <message>
        <source>Download RIS</source>
        <translation>Télécharger en RIS</translation>
    </message>
    <message>
        <source>Download CSV</source>
        <translation>Télécharger en CSV</translation>
    </message>
    <message>
        <source>%1 of %2 studies listed</source>
        <translation>%1 études sur %2 listées</translation>
    </message>
    <message>
        <source>Show %1 more</source>
        <translation>Afficher %1 de plus</translation>
    </message>
    <message>
        <source>studies</source>
        <translation>études</translation>
    </message>
    <message>
        <source>No study here.</source>
        <translation>Aucune étude ici.</translation>
    </message>
    <message>
        <source>The studies were left out of this page.</source>
        <translation>Les études n’ont pas été incluses dans cette page.</translation>
    </message>
    <message>
        <source>This study is no longer in the catalogue.</source>
        <translation>Cette étude n’est plus dans le catalogue.</translation>
    </message>
    <message>
        <source>Without a title</source>
        <translation>Sans titre</translation>
    </message>
    <message>
        <source>no year</source>
        <translation>sans année</translation>
    </message>
    <message>
        <source>Open the source</source>
        <translation>Ouvrir la source</translation>
    </message>
    <message>
        <source>Abstract and codes</source>
        <translation>Résumé et codes</translation>
    </message>
    <message>
        <source>Codes</source>
        <translation>Codes</translation>
    </message>
    <message>
        <source>Keywords</source>
        <translation>Mots-clés</translation>
    </message>
    <message>
        <source>Attached files</source>
        <translation>Fichiers joints</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Authors</source>
        <translation>Auteurs</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Année</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volume</translation>
    </message>
    <message>
        <source>Issue</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>Éditeur</translation>
    </message>
    <message>
        <source>DOI</source>
        <translation>DOI</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Abstract</source>
        <translation>Résumé</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>more than expected</source>
        <translation>plus qu’attendu</translation>
    </message>
    <message>
        <source>fewer than expected</source>
        <translation>moins qu’attendu</translation>
    </message>
    <message>
        <source>Mark what deviates</source>
        <translation>Marquer ce qui s’écarte</translation>
    </message>
    <message>
        <source>as a whole: %1</source>
        <translation>dans l’ensemble&#xa0;: %1</translation>
    </message>
    <message>
        <source>Its cells by %1: %2</source>
        <translation>Ses cellules par %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>left out by the filter</source>
        <translation>hors du filtre</translation>
    </message>
</context>
<context>
    <name>lacuna::HtmlTables</name>
    <message>
        <source>Other combinations</source>
        <translation>Autres combinaisons</translation>
    </message>
    <message>
        <source>Not coded</source>
        <translation>Non codé</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>%1: completed studies and gap classes</source>
        <translation>%1&#xa0;: études achevées et classes de lacunes</translation>
    </message>
    <message>
        <source>Legend</source>
        <translation>Légende</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>A filter is on. Ranks and figures of this list are those of the map as it was exported.</source>
        <translation>Un filtre est actif. Les rangs et les chiffres de cette liste sont ceux de la carte telle qu’elle a été exportée.</translation>
    </message>
    <message>
        <source>Gap list</source>
        <translation>Liste des lacunes</translation>
    </message>
    <message>
        <source>Gaps at the highest level at which they hold, by score: 100 × need × shortfall × weight of the class.</source>
        <translation>Les lacunes au niveau le plus élevé où elles valent, par score&#xa0;: 100 × besoin × déficit × poids de la classe.</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Rang</translation>
    </message>
    <message>
        <source>Gap</source>
        <translation>Lacune</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Classe</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Achevées</translation>
    </message>
    <message>
        <source>Ongoing</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Cells</source>
        <translation>Cellules</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Score</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>Compared with %1: %2</source>
        <translation>Par comparaison avec %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Cells that changed, the most first</source>
        <translation>Cellules qui ont changé, les plus grands changements d’abord</translation>
    </message>
    <message>
        <source>Cell</source>
        <translation>Cellule</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Changement</translation>
    </message>
    <message>
        <source>Before and now</source>
        <translation>Avant et maintenant</translation>
    </message>
    <message>
        <source>Gap classes, the first that holds</source>
        <translation>Classes de lacunes, la première qui s’applique</translation>
    </message>
    <message>
        <source>Matrix</source>
        <translation>Matrice</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Ce qui a changé</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>Graphiques</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Méthode</translation>
    </message>
    <message>
        <source>fewer than expected (filled: far fewer)</source>
        <translation>moins qu’attendu (plein&#xa0;: beaucoup moins)</translation>
    </message>
    <message>
        <source>more than expected (filled: far more)</source>
        <translation>plus qu’attendu (plein&#xa0;: beaucoup plus)</translation>
    </message>
    <message>
        <source>%1, in this order:</source>
        <translation>%1, dans cet ordre&#xa0;:</translation>
    </message>
    <message>
        <source>A filter is on. What changed is told of the map as it was exported.</source>
        <translation>Un filtre est actif. Ce qui a changé est dit de la carte telle qu’elle a été exportée.</translation>
    </message>
    <message>
        <source>A filter is on. The figures of these charts are those of the map as it was exported.</source>
        <translation>Un filtre est actif. Les chiffres de ces graphiques sont ceux de la carte telle qu’elle a été exportée.</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Carte</translation>
    </message>
</context>
<context>
    <name>lacuna::HtmlWriter</name>
    <message>
        <source>Writing the web page</source>
        <translation>Écriture de la page web</translation>
    </message>
    <message>
        <source>Skip to the content</source>
        <translation>Aller au contenu</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filtres</translation>
    </message>
    <message>
        <source>made with Lacuna</source>
        <translation>réalisé avec Lacuna</translation>
    </message>
    <message>
        <source>Studies</source>
        <translation>Études</translation>
    </message>
    <message>
        <source>The first %1 of %2 references. The others are listed when scripts are allowed to run.</source>
        <translation>Les %1 premières références sur %2. Les autres sont listées quand les scripts sont autorisés.</translation>
    </message>
    <message>
        <source>Web page (HTML)</source>
        <translation>Page web (HTML)</translation>
    </message>
    <message>
        <source>There is nothing to show: no view was given.</source>
        <translation>Il n’y a rien à montrer&#xa0;: aucune vue n’a été donnée.</translation>
    </message>
</context>
<context>
    <name>lacuna::ImportAssistant</name>
    <message>
        <source>Pasted text</source>
        <translation>Texte collé</translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation>Ajouter des fichiers…</translation>
    </message>
    <message>
        <source>Imports so far</source>
        <translation>Importations précédentes</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Fermer (Échap)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Bring references in</source>
        <translation>Apportez vos références</translation>
    </message>
    <message>
        <source>Drop files anywhere on the window – several at once, of different kinds – or paste references or a list of DOIs, one a line. Nothing is added before you have seen what comes of it.</source>
        <translation>Déposez des fichiers n’importe où sur la fenêtre – plusieurs à la fois, de types différents – ou collez des références ou une liste de DOI, un par ligne. Rien n’est ajouté avant que vous ayez vu ce que cela donne.</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>Choisir des fichiers…</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Coller</translation>
    </message>
    <message>
        <source>References or DOIs that were copied (Ctrl+V)</source>
        <translation>Références ou DOI qui ont été copiés (Ctrl+V)</translation>
    </message>
    <message>
        <source>Files to import</source>
        <translation>Fichiers à importer</translation>
    </message>
    <message>
        <source>Leave this file out (Del)</source>
        <translation>Laisser ce fichier de côté (Suppr)</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>illisible</translation>
    </message>
    <message>
        <source>reading…</source>
        <translation>lecture…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln records</source>
        <translation>
            <numerusform>%Ln référence</numerusform>
            <numerusform>%Ln références</numerusform>
        </translation>
    </message>
    <message>
        <source>Imports</source>
        <translation>Importations</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importation</translation>
    </message>
    <message>
        <source>New import…</source>
        <translation>Nouvelle importation…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files</source>
        <translation>
            <numerusform>%Ln fichier</numerusform>
            <numerusform>%Ln fichiers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files cannot be read and will be left out.</source>
        <translation>
            <numerusform>%Ln fichier ne peut pas être lu et sera laissé de côté.</numerusform>
            <numerusform>%Ln fichiers ne peuvent pas être lus et seront laissés de côté.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing here can be imported.</source>
        <translation>Rien ici ne peut être importé.</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>Importation…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln studies imported</source>
        <translation>
            <numerusform>%Ln étude importée</numerusform>
            <numerusform>%Ln études importées</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped; nothing was changed.</source>
        <translation>Arrêté&#x202f;; rien n’a été modifié.</translation>
    </message>
    <message>
        <source>%1. Nothing was changed.</source>
        <translation>%1. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>columns not understood</source>
        <translation>colonnes non reconnues</translation>
    </message>
    <message>
        <source>%1: %2 Choose above its columns what they are, or leave the file out (Del).</source>
        <translation>%1&#xa0;: %2 Choisissez au-dessus de ses colonnes ce qu’elles contiennent, ou écartez le fichier (Suppr).</translation>
    </message>
</context>
<context>
    <name>lacuna::ImportCommand</name>
    <message>
        <source>--separator takes one character, or tab, not “%1”</source>
        <translation>--separator prend un caractère, ou tab, pas «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>--map takes HEADER=FIELD, not “%1”</source>
        <translation>--map prend EN-TÊTE=CHAMP, pas «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>%1: %2 read, %3 added, %4 merged, %5 skipped, %6 rejected (%7, %8)</source>
        <translation>%1&#xa0;: %2 lues, %3 ajoutées, %4 fusionnées, %5 ignorées, %6 rejetées (%7, %8)</translation>
    </message>
    <message>
        <source>  … and %1 more; --report FILE.json has them all</source>
        <translation>  … et %1 de plus&#x202f;; --report FICHIER.json les a toutes</translation>
    </message>
    <message>
        <source>line %1%2: %3</source>
        <translation>ligne %1%2&#xa0;: %3</translation>
    </message>
    <message>
        <source>no term of %1 is called “%2” (%3 times)</source>
        <translation>aucun terme de %1 ne s’appelle «&#xa0;%2&#xa0;» (%3 fois)</translation>
    </message>
    <message>
        <source>dry run: nothing was changed</source>
        <translation>essai à blanc&#xa0;: rien n’a été modifié</translation>
    </message>
    <message>
        <source>brings references in from files, in one step that can be undone</source>
        <translation>apporte des références de fichiers, en une étape qui peut être annulée</translation>
    </message>
    <message>
        <source>character encoding (detected)</source>
        <translation>codage des caractères (détecté)</translation>
    </message>
    <message>
        <source>between CSV columns (detected)</source>
        <translation>entre les colonnes CSV (détecté)</translation>
    </message>
    <message>
        <source>under “Unmatched”, or reject the record (create)</source>
        <translation>sous «&#xa0;Sans correspondance&#xa0;», ou rejeter la référence (create)</translation>
    </message>
    <message>
        <source>what to do with a reference that is there already (keep)</source>
        <translation>que faire d’une référence déjà présente (keep)</translation>
    </message>
    <message>
        <source>report only</source>
        <translation>rapport seulement</translation>
    </message>
    <message>
        <source>write what became of every file</source>
        <translation>écrire ce qu’est devenu chaque fichier</translation>
    </message>
    <message>
        <source>the import is done, but not its report: %1</source>
        <translation>l’importation est faite, mais pas son rapport&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1; nothing was imported</source>
        <translation>%1&#x202f;; rien n’a été importé</translation>
    </message>
    <message>
        <source>--header-row takes the number of a row, from 1, not “%1”</source>
        <translation>--header-row prend le numéro d’une ligne, à partir de 1, pas «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>a format’s name (by content)</source>
        <translation>le nom d’un format (selon le contenu)</translation>
    </message>
    <message>
        <source>what a column of a table is; may be repeated</source>
        <translation>ce qu’est une colonne d’un tableau&#x202f;; peut être répété</translation>
    </message>
    <message>
        <source>of a spreadsheet (the first that holds records)</source>
        <translation>feuille d’un classeur (la première qui contient des références)</translation>
    </message>
    <message>
        <source>row of a table that names its columns (detected)</source>
        <translation>ligne d’un tableau qui nomme ses colonnes (détecté)</translation>
    </message>
    <message>
        <source>where a record cannot be read: import the rest, or nothing (skip)</source>
        <translation>si une référence ne peut pas être lue&#xa0;: importer le reste, ou rien (skip)</translation>
    </message>
</context>
<context>
    <name>lacuna::ImportFileList</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>lacuna::ImportFileView</name>
    <message>
        <source>Reset</source>
        <translation>Réinitialiser</translation>
    </message>
    <message>
        <source>Take the columns as their headers say</source>
        <translation>Prendre les colonnes comme leurs en-têtes l’indiquent</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>The table as it stands, and what each column is</source>
        <translation>Le tableau tel qu’il est, et ce qu’est chaque colonne</translation>
    </message>
    <message>
        <source>Studies</source>
        <translation>Études</translation>
    </message>
    <message>
        <source>The studies that come of it</source>
        <translation>Les études qui en résultent</translation>
    </message>
    <message>
        <source>First records</source>
        <translation>Premières références</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lecture…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln records</source>
        <translation>
            <numerusform>%Ln référence</numerusform>
            <numerusform>%Ln références</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first %Ln records</source>
        <translation>
            <numerusform>%Ln première référence</numerusform>
            <numerusform>Les %Ln premières références</numerusform>
        </translation>
    </message>
    <message>
        <source>Columns changed by you</source>
        <translation>Colonnes modifiées par vous</translation>
    </message>
    <message>
        <source>Mapping of %1 used</source>
        <translation>Correspondance du %1 reprise</translation>
    </message>
</context>
<context>
    <name>lacuna::ImportOptionsBar</name>
    <message>
        <source>Detected</source>
        <translation>Détecté</translation>
    </message>
    <message>
        <source>%1 (detected)</source>
        <translation>%1 (détecté)</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Codage du texte</translation>
    </message>
    <message>
        <source>Separator</source>
        <translation>Séparateur</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Feuille</translation>
    </message>
    <message>
        <source>Headers in row</source>
        <translation>En-têtes à la ligne</translation>
    </message>
    <message>
        <source>comma</source>
        <translation>virgule</translation>
    </message>
    <message>
        <source>semicolon</source>
        <translation>point-virgule</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>tabulation</translation>
    </message>
    <message>
        <source>bar</source>
        <translation>barre verticale</translation>
    </message>
    <message>
        <source>%1, from %2</source>
        <translation>%1, de %2</translation>
    </message>
</context>
<context>
    <name>lacuna::ImportPlan</name>
    <message>
        <source>Unmatched</source>
        <translation>Sans correspondance</translation>
    </message>
    <message>
        <source>What imported files named and the codebook did not know. Merge or move these terms to where they belong.</source>
        <translation>Ce que des fichiers importés nommaient et que la grille de codage ne connaissait pas. Fusionnez ces termes ou déplacez-les à leur place.</translation>
    </message>
    <message>
        <source>“%1” is no term of %2; the record was rejected.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un terme de %2&#x202f;; la référence a été rejetée.</translation>
    </message>
    <message>
        <source>There is no dimension “%1”; “%2” was kept as a keyword.</source>
        <translation>Il n’y a pas de dimension «&#xa0;%1&#xa0;»&#x202f;; «&#xa0;%2&#xa0;» a été gardé comme mot-clé.</translation>
    </message>
    <message>
        <source>“%1” is no term of %2; it was added under “Unmatched”.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un terme de %2&#x202f;; il a été ajouté sous «&#xa0;Sans correspondance&#xa0;».</translation>
    </message>
    <message>
        <source>There is no dimension “%1”; the record was rejected.</source>
        <translation>Il n’y a pas de dimension «&#xa0;%1&#xa0;»&#x202f;; la référence a été rejetée.</translation>
    </message>
    <message>
        <source>The dimension “%1” came with the file; it was added to the codebook.</source>
        <translation>La dimension «&#xa0;%1&#xa0;» est venue avec le fichier&#x202f;; elle a été ajoutée à la grille de codage.</translation>
    </message>
</context>
<context>
    <name>lacuna::ImportPreviewModel</name>
    <message>
        <source>DOI %1</source>
        <translation>DOI %1</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Authors</source>
        <translation>Auteurs</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Année</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Codings</source>
        <translation>Codages</translation>
    </message>
</context>
<context>
    <name>lacuna::ImportPreviewer</name>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Authors</source>
        <translation>Auteurs</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Année</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>Éditeur</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volume</translation>
    </message>
    <message>
        <source>Issue</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>First page</source>
        <translation>Première page</translation>
    </message>
    <message>
        <source>Last page</source>
        <translation>Dernière page</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>Édition</translation>
    </message>
    <message>
        <source>ISBN or ISSN</source>
        <translation>ISBN ou ISSN</translation>
    </message>
    <message>
        <source>DOI</source>
        <translation>DOI</translation>
    </message>
    <message>
        <source>Web address</source>
        <translation>Adresse web</translation>
    </message>
    <message>
        <source>Abstract</source>
        <translation>Résumé</translation>
    </message>
    <message>
        <source>Keywords</source>
        <translation>Mots-clés</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Record number</source>
        <translation>Identifiant</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Seen at</source>
        <translation>Vu à</translation>
    </message>
    <message>
        <source>Coding: %1</source>
        <translation>Codage&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>lacuna::ImportReportView</name>
    <message>
        <source>Show the new studies</source>
        <translation>Afficher les nouvelles études</translation>
    </message>
    <message>
        <source>Undo this import…</source>
        <translation>Annuler cette importation…</translation>
    </message>
    <message>
        <source>Undo the import</source>
        <translation>Annuler l’importation</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>La garder</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Ajoutées</translation>
    </message>
    <message>
        <source>Filled in</source>
        <translation>Complétées</translation>
    </message>
    <message>
        <source>Already there</source>
        <translation>Déjà présentes</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rejetées</translation>
    </message>
    <message>
        <source>Sort them in the codebook</source>
        <translation>Les ranger dans la grille de codage</translation>
    </message>
    <message>
        <source>Every record was read without a remark.</source>
        <translation>Toutes les références ont été lues sans remarque.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln added</source>
        <translation>
            <numerusform>%Ln ajoutée</numerusform>
            <numerusform>%Ln ajoutées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln filled in</source>
        <translation>
            <numerusform>%Ln complétée</numerusform>
            <numerusform>%Ln complétées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln already there</source>
        <translation>
            <numerusform>%Ln déjà présente</numerusform>
            <numerusform>%Ln déjà présentes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rejected</source>
        <translation>
            <numerusform>%Ln rejetée</numerusform>
            <numerusform>%Ln rejetées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them still here</source>
        <translation>
            <numerusform>%Ln d’entre elles encore ici</numerusform>
            <numerusform>%Ln d’entre elles encore ici</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n autre</numerusform>
            <numerusform>%n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 “%2” ×%L3</source>
        <translation>%1 «&#xa0;%2&#xa0;» ×%L3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln terms were not in the codebook:</source>
        <translation>
            <numerusform>%Ln terme n’était pas dans la grille de codage&#xa0;:</numerusform>
            <numerusform>%Ln termes n’étaient pas dans la grille de codage&#xa0;:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln studies will be taken out of the catalogue.</source>
        <translation>
            <numerusform>%Ln étude sera retirée du catalogue.</numerusform>
            <numerusform>%Ln études seront retirées du catalogue.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them were changed or coded since; that work goes with them.</source>
        <translation>
            <numerusform>%Ln d’entre elles a été modifiée ou codée depuis&#x202f;; ce travail part avec elle.</numerusform>
            <numerusform>%Ln d’entre elles ont été modifiées ou codées depuis&#x202f;; ce travail part avec elles.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What was filled in at %Ln older studies stays.</source>
        <translation>
            <numerusform>Ce qui a été complété dans %Ln étude plus ancienne reste.</numerusform>
            <numerusform>Ce qui a été complété dans %Ln études plus anciennes reste.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo (Ctrl+Z) brings it all back.</source>
        <translation>Annuler (Ctrl+Z) fait tout revenir.</translation>
    </message>
    <message numerus="yes">
        <source>Import undone; %Ln studies taken out</source>
        <translation>
            <numerusform>Importation annulée&#x202f;; %Ln étude retirée</numerusform>
            <numerusform>Importation annulée&#x202f;; %Ln études retirées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln studies from %1</source>
        <translation>
            <numerusform>%Ln étude de %1</numerusform>
            <numerusform>%Ln études de %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Found in</source>
        <translation>Trouvé dans</translation>
    </message>
    <message>
        <source>Where the PRISMA flow diagram counts these records: databases, registers, or other sources such as websites, organisations and citation searching</source>
        <translation>Où le diagramme de flux PRISMA compte ces notices&#xa0;: bases de données, registres ou autres sources telles que sites web, organisations et recherche de citations</translation>
    </message>
</context>
<context>
    <name>lacuna::ImportSummary</name>
    <message>
        <source>What will happen</source>
        <translation>Ce qui va se passer</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>to add</source>
        <translation>à ajouter</translation>
    </message>
    <message>
        <source>already there</source>
        <translation>déjà dans le catalogue</translation>
    </message>
    <message>
        <source>What to do with what is already there</source>
        <translation>Que faire de ce qui est déjà dans le catalogue</translation>
    </message>
    <message>
        <source>Leave as it is</source>
        <translation>Laisser tel quel</translation>
    </message>
    <message>
        <source>Fill in what it lacks</source>
        <translation>Compléter ce qui lui manque</translation>
    </message>
    <message>
        <source>Add it a second time</source>
        <translation>Ajouter une seconde fois</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>à rejeter</translation>
    </message>
    <message>
        <source>terms the codebook lacks</source>
        <translation>termes absents de la grille de codage</translation>
    </message>
    <message>
        <source>What to do with terms the codebook lacks</source>
        <translation>Que faire des termes absents de la grille de codage</translation>
    </message>
    <message>
        <source>Add under “Unmatched”</source>
        <translation>Ajouter sous «&#xa0;Sans correspondance&#xa0;»</translation>
    </message>
    <message>
        <source>Reject their records</source>
        <translation>Rejeter leurs références</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>%L1 %2</source>
        <translation>%L1 %2</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln studies</source>
        <translation>
            <numerusform>Importer %Ln étude</numerusform>
            <numerusform>Importer %Ln études</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fill in %Ln studies</source>
        <translation>
            <numerusform>Compléter %Ln étude</numerusform>
            <numerusform>Compléter %Ln études</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to import</source>
        <translation>Rien à importer</translation>
    </message>
    <message>
        <source>Counting what is new…</source>
        <translation>Comptage de ce qui est nouveau…</translation>
    </message>
</context>
<context>
    <name>lacuna::Importer</name>
    <message>
        <source>there is no format “%1” to read</source>
        <translation>il n’y a pas de format «&#xa0;%1&#xa0;» à lire</translation>
    </message>
    <message>
        <source>%1 is empty</source>
        <translation>%1 est vide</translation>
    </message>
    <message>
        <source>%1 is %2; what can be read here is %3</source>
        <translation>%1 est %2&#x202f;; ce qui peut être lu ici est %3</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 ne peut pas être lu&#xa0;: %2</translation>
    </message>
    <message>
        <source>Importing %1</source>
        <translation>Importation de %1</translation>
    </message>
    <message>
        <source>Looking at the studies in the catalogue</source>
        <translation>Lecture des études du catalogue</translation>
    </message>
    <message>
        <source>%1 is in no format that can be read here (%2)</source>
        <translation>%1 n’est dans aucun format lisible ici (%2)</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>Lecture de %1</translation>
    </message>
    <message>
        <source>%1 is a folder; choose the files in it</source>
        <translation>%1 est un dossier&#x202f;; choisissez les fichiers qu’il contient</translation>
    </message>
    <message>
        <source>The text is in no format that can be read here. References can be pasted as %1. Of a list of references in plain text, paste the DOIs, one a line.</source>
        <translation>Le texte n’est dans aucun format lisible ici. Des références peuvent être collées dans l’un de ces formats&#xa0;: %1. D’une liste de références en texte simple, collez les DOI, un par ligne.</translation>
    </message>
    <message>
        <source>%1, line %2: %3</source>
        <translation>%1, ligne %2&#xa0;: %3</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) cannot be read (%1)</source>
        <translation>
            <numerusform>%n référence ne peut pas être lue (%1)</numerusform>
            <numerusform>%n références ne peuvent pas être lues (%1)</numerusform>
        </translation>
    </message>
    <message>
        <source>There is more to say about this file than is listed.</source>
        <translation>Il y a plus à dire de ce fichier que ce qui est listé.</translation>
    </message>
    <message>
        <source>%1 is a device or a pipe, not a file; save what it gives as a file first</source>
        <translation>%1 est un périphérique ou un tube, pas un fichier&#x202f;; enregistrez d’abord ce qu’il donne dans un fichier</translation>
    </message>
    <message>
        <source>%1 was changed by another program while it was being read; try again when that has finished</source>
        <translation>%1 a été modifié par un autre programme pendant sa lecture&#x202f;; réessayez quand celui-ci aura terminé</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Already there: a record without a title</source>
        <translation>Déjà présent&#xa0;: une notice sans titre</translation>
    </message>
    <message>
        <source>Already there: “%1”</source>
        <translation>Déjà présent&#xa0;: «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>%1 is a Lacuna catalogue; export its studies as JSON and import that</source>
        <translation>%1 est un catalogue Lacuna&#x202f;; exportez ses études en JSON et importez ce fichier</translation>
    </message>
</context>
<context>
    <name>lacuna::ImportsPage</name>
    <message>
        <source>Nothing was imported yet</source>
        <translation>Rien n’a encore été importé</translation>
    </message>
    <message>
        <source>Every import is listed here with its report, and can be undone as one.</source>
        <translation>Chaque importation figure ici avec son rapport, et peut être annulée d’un seul coup.</translation>
    </message>
    <message>
        <source>Import references…</source>
        <translation>Importer des références…</translation>
    </message>
    <message>
        <source>Imports, newest first</source>
        <translation>Importations, les plus récentes d’abord</translation>
    </message>
    <message numerus="yes">
        <source>%Ln added</source>
        <translation>
            <numerusform>%Ln ajoutée</numerusform>
            <numerusform>%Ln ajoutées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rejected</source>
        <translation>
            <numerusform>%Ln rejetée</numerusform>
            <numerusform>%Ln rejetées</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lacuna::IssueList</name>
    <message>
        <source>Copy all</source>
        <translation>Tout copier</translation>
    </message>
    <message>
        <source>Copy the whole list, with line numbers</source>
        <translation>Copier toute la liste, avec les numéros de ligne</translation>
    </message>
    <message>
        <source>What is worth a look</source>
        <translation>Points à regarder</translation>
    </message>
    <message>
        <source>Worth a look: %L1</source>
        <translation>Points à regarder&#xa0;: %L1</translation>
    </message>
</context>
<context>
    <name>lacuna::IssueModel</name>
    <message>
        <source>line %L1</source>
        <translation>ligne %L1</translation>
    </message>
    <message>
        <source>whole file</source>
        <translation>fichier entier</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
</context>
<context>
    <name>lacuna::JsonFormat</name>
    <message>
        <source>This is not a list of studies in JSON; it looks like %1.</source>
        <translation>Ce n’est pas une liste d’études en JSON&#x202f;; cela ressemble à %1.</translation>
    </message>
    <message>
        <source>This is not a list of studies in JSON: [{&quot;title&quot;: …}, …].</source>
        <translation>Ce n’est pas une liste d’études en JSON&#xa0;: [{&quot;title&quot;: …}, …].</translation>
    </message>
</context>
<context>
    <name>lacuna::JsonObjectReader</name>
    <message>
        <source>The record is longer than %1 MB.</source>
        <translation>La référence dépasse %1 Mo.</translation>
    </message>
    <message>
        <source>This is no valid JSON: %1</source>
        <translation>Ce n’est pas du JSON valide&#xa0;: %1</translation>
    </message>
    <message>
        <source>The study has no title.</source>
        <translation>L’étude n’a pas de titre.</translation>
    </message>
    <message>
        <source>The file is cut off here.</source>
        <translation>Le fichier est coupé ici.</translation>
    </message>
</context>
<context>
    <name>lacuna::KeyHints</name>
    <message>
        <source>Everywhere</source>
        <translation>Partout</translation>
    </message>
</context>
<context>
    <name>lacuna::KeyList</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Search the shortcuts</source>
        <translation>Chercher dans les raccourcis</translation>
    </message>
    <message>
        <source>Type what to do, or a key</source>
        <translation>Saisissez une action ou une touche</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Effet</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Rien trouvé</translation>
    </message>
</context>
<context>
    <name>lacuna::Leaving</name>
    <message>
        <source>Coder %1</source>
        <translation>Codeur %1</translation>
    </message>
</context>
<context>
    <name>lacuna::LineReader</name>
    <message>
        <source>Line %1 is longer than %2 MB; this does not look like a text file.</source>
        <translation>La ligne %1 dépasse %2 Mo&#x202f;; cela ne ressemble pas à un fichier texte.</translation>
    </message>
    <message>
        <source>The line is longer than %1 MB; the rest of it was left out.</source>
        <translation>La ligne dépasse %1 Mo&#x202f;; le reste a été laissé de côté.</translation>
    </message>
</context>
<context>
    <name>lacuna::MainMenu</name>
    <message>
        <source>Import and exchange</source>
        <translation>Importation et échange</translation>
    </message>
    <message>
        <source>Check and history</source>
        <translation>Vérification et historique</translation>
    </message>
    <message>
        <source>Coding</source>
        <translation>Codage</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Vue</translation>
    </message>
</context>
<context>
    <name>lacuna::MainWindow</name>
    <message>
        <source>New catalogue…</source>
        <translation>Nouveau catalogue…</translation>
    </message>
    <message>
        <source>Open catalogue…</source>
        <translation>Ouvrir un catalogue…</translation>
    </message>
    <message>
        <source>Open the sample catalogue</source>
        <translation>Ouvrir le catalogue d’exemple</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Enregistrer sous…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Recent catalogues</source>
        <translation>Catalogues récents</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>Disagreements…</source>
        <translation>Désaccords…</translation>
    </message>
    <message>
        <source>Screening flow…</source>
        <translation>Flux de sélection…</translation>
    </message>
    <message>
        <source>Method: how everything is computed…</source>
        <translation>Méthode&#xa0;: comment tout est calculé…</translation>
    </message>
    <message>
        <source>High contrast (projector)</source>
        <translation>Contraste élevé (projecteur)</translation>
    </message>
    <message>
        <source>Backups…</source>
        <translation>Sauvegardes…</translation>
    </message>
    <message>
        <source>Make a pack to hand over…</source>
        <translation>Créer un paquet à transmettre…</translation>
    </message>
    <message>
        <source>Merge a pack…</source>
        <translation>Fusionner un paquet…</translation>
    </message>
    <message>
        <source>Look for damage…</source>
        <translation>Rechercher des dommages…</translation>
    </message>
    <message>
        <source>“%1” is damaged. Open it again, or “Look for damage” in the menu, to see what can be done.</source>
        <translation>«&#xa0;%1&#xa0;» est endommagé. Ouvrez-le de nouveau, ou choisissez «&#xa0;Rechercher des dommages&#xa0;» dans le menu, pour voir ce qui peut être fait.</translation>
    </message>
    <message>
        <source>“%1” is a folder. Drop a catalogue, a pack or files of references.</source>
        <translation>«&#xa0;%1&#xa0;» est un dossier. Déposez un catalogue, un paquet ou des fichiers de références.</translation>
    </message>
    <message>
        <source>Drop one catalogue at a time, by itself. Nothing was opened.</source>
        <translation>Déposez un seul catalogue à la fois, sans autre fichier. Rien n’a été ouvert.</translation>
    </message>
    <message>
        <source>Drop one pack at a time, by itself: each is looked at before it is merged.</source>
        <translation>Déposez un seul paquet à la fois, sans autre fichier&#xa0;: chacun est examiné avant d’être fusionné.</translation>
    </message>
</context>
<context>
    <name>lacuna::MapPage</name>
    <message>
        <source>Part of the world</source>
        <translation>Partie du monde</translation>
    </message>
    <message>
        <source>Asia-Pacific</source>
        <translation>Asie-Pacifique</translation>
    </message>
    <message>
        <source>Every country of Asia and the Pacific, each as large as the others</source>
        <translation>Tous les pays d’Asie et du Pacifique, chacun de même taille que les autres</translation>
    </message>
    <message>
        <source>World</source>
        <translation>Monde</translation>
    </message>
    <message>
        <source>The world by subregion</source>
        <translation>Le monde par sous-région</translation>
    </message>
    <message>
        <source>What the tiles are coloured by</source>
        <translation>Ce qui donne leur couleur aux tuiles</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Coloured by how many studies there are</source>
        <translation>Coloré selon le nombre d’études</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Classe</translation>
    </message>
    <message>
        <source>Coloured by the gap class of the whole area</source>
        <translation>Coloré selon la classe de lacune de la zone entière</translation>
    </message>
    <message>
        <source>Evidence per burden</source>
        <translation>Données par charge</translation>
    </message>
    <message>
        <source>Coloured by studies per 100,000 people affected</source>
        <translation>Coloré selon les études pour 100&#x202f;000 personnes touchées</translation>
    </message>
    <message>
        <source>Corridors</source>
        <translation>Corridors</translation>
    </message>
    <message>
        <source>Where in the world?</source>
        <translation>Où dans le monde&#x202f;?</translation>
    </message>
    <message>
        <source>Put countries into the rows</source>
        <translation>Mettre les pays en lignes</translation>
    </message>
    <message>
        <source>Map of Asia and the Pacific</source>
        <translation>Carte de l’Asie et du Pacifique</translation>
    </message>
    <message>
        <source>Map of the world</source>
        <translation>Carte du monde</translation>
    </message>
    <message>
        <source>Colour the map by count</source>
        <translation>Colorer la carte selon le nombre</translation>
    </message>
    <message>
        <source>Colour the map by gap class</source>
        <translation>Colorer la carte selon la classe de lacune</translation>
    </message>
    <message>
        <source>Colour the map by evidence per burden</source>
        <translation>Colorer la carte selon les données par charge</translation>
    </message>
    <message>
        <source>Copy the map as a picture</source>
        <translation>Copier la carte comme image</translation>
    </message>
    <message>
        <source>Copied the map as a picture</source>
        <translation>La carte a été copiée comme image</translation>
    </message>
    <message>
        <source>Export the map…</source>
        <translation>Exporter la carte…</translation>
    </message>
    <message>
        <source>%1 studies name where people came from and where they went. Drawn: %2 of %3 ways, the most studied first.</source>
        <translation>%1 études indiquent d’où venaient les personnes et où elles sont allées. Tracés&#xa0;: %2 trajets sur %3, les plus étudiés d’abord.</translation>
    </message>
    <message>
        <source>No burden table of these areas is chosen. Choose one for the question, and the tiles show studies per 100,000 people affected.</source>
        <translation>Aucune table de charge de ces zones n’est choisie. Choisissez-en une pour la question, et les tuiles montreront les études pour 100&#x202f;000 personnes touchées.</translation>
    </message>
    <message>
        <source>“%1” has figures of whole regions only, and a region&apos;s figure is not a country&apos;s: there is nothing to colour by.</source>
        <translation>«&#xa0;%1&#xa0;» n’a de chiffres que pour des régions entières, et le chiffre d’une région n’est pas celui d’un pays&#xa0;: il n’y a rien pour colorer.</translation>
    </message>
    <message>
        <source>No subregion is on the axis of this question.</source>
        <translation>Aucune sous-région ne figure sur l’axe de cette question.</translation>
    </message>
    <message>
        <source>No country is on the axis of this question: show a deeper level of it, or all of its terms.</source>
        <translation>Aucun pays ne figure sur l’axe de cette question&#xa0;: affichez-en un niveau plus profond, ou tous ses termes.</translation>
    </message>
    <message>
        <source>Open its %1</source>
        <translation>Ouvrir&#xa0;: %1</translation>
    </message>
    <message>
        <source>Show in the matrix</source>
        <translation>Montrer dans la matrice</translation>
    </message>
    <message>
        <source>Filter no longer by %1</source>
        <translation>Ne plus filtrer par %1</translation>
    </message>
    <message>
        <source>Filter by %1</source>
        <translation>Filtrer par %1</translation>
    </message>
    <message>
        <source>%1 × %2: the world</source>
        <translation>%1 × %2&#xa0;: le monde</translation>
    </message>
    <message>
        <source>%1 × %2: Asia and the Pacific</source>
        <translation>%1 × %2&#xa0;: Asie et Pacifique</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Carte</translation>
    </message>
    <message>
        <source>A tile for each country, with its gaps</source>
        <translation>Une tuile par pays, avec ses lacunes</translation>
    </message>
    <message>
        <source>%1 %2 coded only to a region: on no tile.</source>
        <translation>%1 %2 codées seulement à une région&#xa0;: sur aucune tuile.</translation>
    </message>
</context>
<context>
    <name>lacuna::MapPicture</name>
    <message>
        <source>Filter: %1</source>
        <translation>Filtre&#xa0;: %1</translation>
    </message>
    <message>
        <source>Thin: fewer than %1; synthesis gap: from %2 primary studies on; stale: older than %3 years in %4; confidence floor %5.</source>
        <translation>Peu couvert&#xa0;: moins de %1&#x202f;; lacune de synthèse&#xa0;: à partir de %2 études primaires&#x202f;; ancien&#xa0;: plus de %3 ans en %4&#x202f;; seuil de confiance&#xa0;: %5.</translation>
    </message>
    <message>
        <source>Burden: %1. %2</source>
        <translation>Charge&#xa0;: %1. %2</translation>
    </message>
    <message>
        <source>Searched to %1</source>
        <translation>Recherche jusqu’au %1</translation>
    </message>
    <message>
        <source>exported %1</source>
        <translation>exporté le %1</translation>
    </message>
    <message>
        <source>made with Lacuna</source>
        <translation>réalisé avec Lacuna</translation>
    </message>
</context>
<context>
    <name>lacuna::MapSlide</name>
    <message>
        <source>Map of the world: %1</source>
        <translation>Carte du monde&#xa0;: %1</translation>
    </message>
    <message>
        <source>Map of Asia and the Pacific: %1</source>
        <translation>Carte de l’Asie et du Pacifique&#xa0;: %1</translation>
    </message>
    <message>
        <source>Completed studies and the class of each area as a whole; areas without a number are not on the axis</source>
        <translation>Études achevées et classe de chaque zone dans son ensemble&#x202f;; les zones sans nombre ne sont pas sur l’axe</translation>
    </message>
    <message>
        <source>Tile map</source>
        <translation>Carte en tuiles</translation>
    </message>
    <message>
        <source>A map of equal squares, one an area, each with its name, its number of studies and the mark of its class</source>
        <translation>Une carte de carrés égaux, un par zone, chacun avec son nom, son nombre d’études et la marque de sa classe</translation>
    </message>
    <message>
        <source>%1: not on the axis</source>
        <translation>%1&#xa0;: pas sur l’axe</translation>
    </message>
</context>
<context>
    <name>lacuna::MappingHeader</name>
    <message>
        <source>Keep, unused</source>
        <translation>Garder, sans l’utiliser</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Laisser de côté</translation>
    </message>
    <message>
        <source>What the column “%1” is</source>
        <translation>Ce qu’est la colonne «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Changed; the header says otherwise</source>
        <translation>Modifiée&#x202f;; l’en-tête dit autre chose</translation>
    </message>
</context>
<context>
    <name>lacuna::MatchTip</name>
    <message>
        <source>Abstract</source>
        <translation>Résumé</translation>
    </message>
    <message>
        <source>Keywords</source>
        <translation>Mots-clés</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>Éditeur</translation>
    </message>
    <message>
        <source>In “%1”, page %2</source>
        <translation>Dans «&#xa0;%1&#xa0;», page %2</translation>
    </message>
</context>
<context>
    <name>lacuna::MatrixActions</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Exchange rows and columns</source>
        <translation>Échanger lignes et colonnes</translation>
    </message>
    <message>
        <source>Hide empty rows</source>
        <translation>Masquer les lignes vides</translation>
    </message>
    <message>
        <source>Hide empty columns</source>
        <translation>Masquer les colonnes vides</translation>
    </message>
    <message>
        <source>Show what is not coded</source>
        <translation>Afficher ce qui n’est pas codé</translation>
    </message>
    <message>
        <source>Show totals</source>
        <translation>Afficher les totaux</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Fold all groups</source>
        <translation>Replier tous les groupes</translation>
    </message>
    <message>
        <source>Unfold all groups</source>
        <translation>Déplier tous les groupes</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Plus petit</translation>
    </message>
    <message>
        <source>Original size</source>
        <translation>Taille d’origine</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Plus grand</translation>
    </message>
    <message>
        <source>%1 in codebook order</source>
        <translation>%1 dans l’ordre de la grille</translation>
    </message>
    <message>
        <source>%1 by total, most first</source>
        <translation>%1 par total, les plus grands d’abord</translation>
    </message>
    <message>
        <source>%1 by total, fewest first</source>
        <translation>%1 par total, les plus petits d’abord</translation>
    </message>
    <message>
        <source>%1 by name</source>
        <translation>%1 par nom</translation>
    </message>
    <message>
        <source>Copy as table</source>
        <translation>Copier comme tableau</translation>
    </message>
    <message>
        <source>Copied the matrix as a table</source>
        <translation>La matrice a été copiée comme tableau</translation>
    </message>
    <message>
        <source>Copy as image</source>
        <translation>Copier comme image</translation>
    </message>
    <message>
        <source>Copied the matrix as an image</source>
        <translation>La matrice a été copiée comme image</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Sort</source>
        <translation>Trier</translation>
    </message>
    <message>
        <source>Show and hide</source>
        <translation>Afficher et masquer</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 by similarity: studied alike, side by side</source>
        <translation>%1 par ressemblance&#xa0;: ce qui est étudié de même, côte à côte</translation>
    </message>
    <message>
        <source>Mark more or fewer than expected</source>
        <translation>Marquer ce qui est au-dessus ou au-dessous de l’attendu</translation>
    </message>
    <message numerus="yes">
        <source>Copied %Ln selected cells as a table</source>
        <translation>
            <numerusform>%Ln cellule sélectionnée copiée comme tableau</numerusform>
            <numerusform>%Ln cellules sélectionnées copiées comme tableau</numerusform>
        </translation>
    </message>
    <message>
        <source>Rows by “%1”, most first</source>
        <translation>Lignes par «&#xa0;%1&#xa0;», le plus d’abord</translation>
    </message>
    <message>
        <source>Rows by “%1”, fewest first</source>
        <translation>Lignes par «&#xa0;%1&#xa0;», le moins d’abord</translation>
    </message>
    <message>
        <source>Columns by “%1”, most first</source>
        <translation>Colonnes par «&#xa0;%1&#xa0;», le plus d’abord</translation>
    </message>
    <message>
        <source>Columns by “%1”, fewest first</source>
        <translation>Colonnes par «&#xa0;%1&#xa0;», le moins d’abord</translation>
    </message>
    <message>
        <source>not shown</source>
        <translation>non affiché</translation>
    </message>
</context>
<context>
    <name>lacuna::MatrixLayout</name>
    <message>
        <source>Whole group</source>
        <translation>Groupe entier</translation>
    </message>
</context>
<context>
    <name>lacuna::MatrixLegend</name>
    <message>
        <source>Legend</source>
        <translation>Légende</translation>
    </message>
</context>
<context>
    <name>lacuna::MatrixPainter</name>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>full ring: %1 %2 or more</source>
        <translation>anneau plein&#xa0;: %1 %2 ou plus</translation>
    </message>
    <message>
        <source>area shows the number; largest: %1 or more</source>
        <translation>la surface montre le nombre&#x202f;; le plus grand&#xa0;: %1 ou plus</translation>
    </message>
    <message>
        <source>%1, in this order:</source>
        <translation>%1, dans cet ordre&#xa0;:</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>not coded</source>
        <translation>non codées</translation>
    </message>
    <message>
        <source>fewer than expected (filled: far fewer)</source>
        <translation>moins qu’attendu (plein&#xa0;: beaucoup moins)</translation>
    </message>
    <message>
        <source>more than expected (filled: far more)</source>
        <translation>plus qu’attendu (plein&#xa0;: beaucoup plus)</translation>
    </message>
    <message>
        <source>%1 by colour, in this order:</source>
        <translation>%1 par couleur, dans cet ordre&#xa0;:</translation>
    </message>
    <message>
        <source>%1 by pattern, in this order:</source>
        <translation>%1 par motif, dans cet ordre&#xa0;:</translation>
    </message>
    <message>
        <source>other pairs</source>
        <translation>autres paires</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
</context>
<context>
    <name>lacuna::MatrixSlide</name>
    <message>
        <source>rows %1–%2 of %3</source>
        <translation>lignes %1–%2 sur %3</translation>
    </message>
    <message>
        <source>columns %1–%2 of %3</source>
        <translation>colonnes %1–%2 sur %3</translation>
    </message>
    <message>
        <source>Gap matrix: %1. %2 rows and %3 columns of numbers of studies; a symbol beside or instead of the number names the kind of gap, as the legend says.</source>
        <translation>Matrice des lacunes&#xa0;: %1. %2 lignes et %3 colonnes de nombres d’études&#x202f;; un symbole à côté ou à la place du nombre nomme le type de lacune, comme l’indique la légende.</translation>
    </message>
    <message>
        <source>Gap matrix</source>
        <translation>Matrice des lacunes</translation>
    </message>
</context>
<context>
    <name>lacuna::MatrixTable</name>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
</context>
<context>
    <name>lacuna::MatrixText</name>
    <message>
        <source>n/a</source>
        <translation>s.o.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
</context>
<context>
    <name>lacuna::MatrixView</name>
    <message>
        <source>Gap matrix</source>
        <translation>Matrice des lacunes</translation>
    </message>
    <message>
        <source>%1 completed %2</source>
        <translation>%1 %2 achevées</translation>
    </message>
    <message>
        <source>, %1 ongoing or planned</source>
        <translation>, %1 en cours ou prévues</translation>
    </message>
    <message>
        <source>%1 × %2: %3. %4</source>
        <translation>%1 × %2&#xa0;: %3. %4</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>Arrow keys</source>
        <translation>Flèches</translation>
    </message>
    <message>
        <source>To another cell</source>
        <translation>À une autre cellule</translation>
    </message>
    <message>
        <source>Home, End</source>
        <translation>Début, Fin</translation>
    </message>
    <message>
        <source>To the first or last cell of the row; with Ctrl, of the matrix</source>
        <translation>À la première ou dernière cellule de la ligne&#x202f;; avec Ctrl, de la matrice</translation>
    </message>
    <message>
        <source>Page Up, Page Down</source>
        <translation>Page préc., Page suiv.</translation>
    </message>
    <message>
        <source>A page up or down</source>
        <translation>Une page vers le haut ou le bas</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Show the studies of the cell</source>
        <translation>Afficher les études de la cellule</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espace</translation>
    </message>
    <message>
        <source>Fold or unfold the group of the row; with Ctrl, of the column</source>
        <translation>Replier ou déplier le groupe de la ligne&#x202f;; avec Ctrl, de la colonne</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Échap</translation>
    </message>
    <message>
        <source>Close the explanation of the cell</source>
        <translation>Fermer l’explication de la cellule</translation>
    </message>
    <message>
        <source>Shift with arrow keys</source>
        <translation>Maj et flèches</translation>
    </message>
    <message>
        <source>Select more cells</source>
        <translation>Sélectionner plus de cellules</translation>
    </message>
    <message>
        <source>Ctrl+A</source>
        <translation>Ctrl+A</translation>
    </message>
    <message>
        <source>Select every cell</source>
        <translation>Sélectionner toutes les cellules</translation>
    </message>
    <message>
        <source>Alt+Down, Alt+Right</source>
        <translation>Alt+Bas, Alt+Droite</translation>
    </message>
    <message>
        <source>Show only the group of the row, or of the column</source>
        <translation>N’afficher que le groupe de la ligne, ou de la colonne</translation>
    </message>
    <message>
        <source>Alt+Up, Alt+Left</source>
        <translation>Alt+Haut, Alt+Gauche</translation>
    </message>
    <message>
        <source>Back to what it is a part of</source>
        <translation>Revenir à l’ensemble dont il fait partie</translation>
    </message>
    <message>
        <source>Expected from the totals: e = %1; deviation r = %2</source>
        <translation>Attendu d’après les totaux&#xa0;: e = %1&#x202f;; écart r = %2</translation>
    </message>
    <message>
        <source>Expected from the totals: e = %1</source>
        <translation>Attendu d’après les totaux&#xa0;: e = %1</translation>
    </message>
</context>
<context>
    <name>lacuna::MedlineRecord</name>
    <message>
        <source>The line with Lacuna&apos;s own additions is damaged; the plain fields were used.</source>
        <translation>La ligne des ajouts propres à Lacuna est endommagée&#x202f;; les champs ordinaires ont été utilisés.</translation>
    </message>
</context>
<context>
    <name>lacuna::Meeting</name>
    <message>
        <source>Shown</source>
        <translation>Montré</translation>
    </message>
    <message>
        <source>Agreed gap</source>
        <translation>Lacune convenue</translation>
    </message>
    <message>
        <source>Not a gap</source>
        <translation>Pas une lacune</translation>
    </message>
    <message>
        <source>Being filled</source>
        <translation>En voie d’être comblée</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Vote opened</source>
        <translation>Vote ouvert</translation>
    </message>
    <message>
        <source>Vote closed</source>
        <translation>Vote clos</translation>
    </message>
    <message>
        <source>Result shown</source>
        <translation>Résultat montré</translation>
    </message>
</context>
<context>
    <name>lacuna::MergeAlign</name>
    <message>
        <source>The same as</source>
        <translation>Identique à</translation>
    </message>
    <message>
        <source>an entry of its own</source>
        <translation>une entrée à part</translation>
    </message>
</context>
<context>
    <name>lacuna::MergeClaims</name>
    <message>
        <source>The pack says that something in it was written on %1, but by this computer&apos;s clock it is %2: one of the two clocks is wrong. Nothing was merged. Set the clock right; if it is the other computer&apos;s, ask for what was written there to be entered and packed again.</source>
        <translation>Le paquet dit que quelque chose y a été écrit le %1, mais selon l’horloge de cet ordinateur nous sommes le %2&#xa0;: l’une des deux horloges est fausse. Rien n’a été fusionné. Réglez l’horloge&#x202f;; si c’est celle de l’autre ordinateur, demandez que ce qui y a été écrit soit saisi et mis en paquet de nouveau.</translation>
    </message>
    <message>
        <source>The pack is damaged, or was not made by Lacuna. Nothing was merged. Ask for it again.</source>
        <translation>Le paquet est endommagé, ou n’a pas été fait par Lacuna. Rien n’a été fusionné. Redemandez-le.</translation>
    </message>
</context>
<context>
    <name>lacuna::MergeCommand</name>
    <message>
        <source>note: the pack was made of another catalogue, not of a copy of this one</source>
        <translation>remarque&#xa0;: le paquet a été créé à partir d’un autre catalogue, et non d’une copie de celui-ci</translation>
    </message>
    <message>
        <source>%1: %2 added, %3 changed, %4 deleted</source>
        <translation>%1&#xa0;: ajouts %2, modifications %3, suppressions %4</translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s) settled by the rule</source>
        <translation>
            <numerusform>%n conflit réglé par la règle</numerusform>
            <numerusform>%n conflits réglés par la règle</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s) of studies look like one publication and were not merged</source>
        <translation>
            <numerusform>%n paire d’études semble être une même publication et n’a pas été fusionnée</numerusform>
            <numerusform>%n paires d’études semblent être une même publication et n’ont pas été fusionnées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s) left as they are here; settle them with --prefer mine, theirs or newest, or in the window</source>
        <translation>
            <numerusform>%n conflit laissé comme il est ici&#x202f;; réglez-le avec --prefer mine, theirs ou newest, ou dans la fenêtre</numerusform>
            <numerusform>%n conflits laissés comme ils sont ici&#x202f;; réglez-les avec --prefer mine, theirs ou newest, ou dans la fenêtre</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 can only be read; nothing was merged</source>
        <translation>%1 ne peut qu’être lu&#x202f;; rien n’a été fusionné</translation>
    </message>
    <message>
        <source>merges a pack into a catalogue, after a backup; one step of its history</source>
        <translation>fusionne un paquet dans un catalogue, après une sauvegarde&#x202f;; une seule étape de son historique</translation>
    </message>
    <message>
        <source>settles what was changed on both sides (left as it is here, exit code 3)</source>
        <translation>règle ce qui a été modifié des deux côtés (laissé comme c’est ici, code de sortie 3)</translation>
    </message>
    <message>
        <source>counts, conflicts, terms and possible duplicates, as JSON</source>
        <translation>nombres, conflits, termes et doublons possibles, en JSON</translation>
    </message>
    <message>
        <source>the pack&apos;s passphrase is the first line of this file</source>
        <translation>la phrase secrète du paquet est la première ligne de ce fichier</translation>
    </message>
    <message>
        <source>nothing was changed yet</source>
        <translation>rien n’a encore été modifié</translation>
    </message>
    <message>
        <source>%1 Give it with --passphrase-file FILE.</source>
        <translation>%1 Donnez-la avec --passphrase-file FICHIER.</translation>
    </message>
    <message>
        <source>the merge is done, but not its report: %1</source>
        <translation>la fusion est faite, mais pas son rapport&#xa0;: %1</translation>
    </message>
    <message>
        <source>in the report, the texts of what is marked confidential, too</source>
        <translation>dans le rapport, aussi les textes de ce qui est marqué confidentiel</translation>
    </message>
    <message>
        <source>nothing was changed: what is here stays</source>
        <translation>rien n’a été modifié&#xa0;: ce qui est ici reste</translation>
    </message>
    <message>
        <source>nothing was changed: all that is in the pack was merged before or is known here; what was settled then stays as it is</source>
        <translation>rien n’a été modifié&#xa0;: tout ce que contient le paquet a déjà été fusionné ou est connu ici&#x202f;; ce qui a été tranché alors reste tel quel</translation>
    </message>
    <message>
        <source>stopped while looking for possible duplicates; the merge is done</source>
        <translation>arrêté pendant la recherche des doublons possibles&#x202f;; la fusion est faite</translation>
    </message>
</context>
<context>
    <name>lacuna::MergeDialog</name>
    <message>
        <source>Whoever made it chose one and can tell you.</source>
        <translation>La personne qui l’a créé en a choisi une et peut vous la dire.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Phrase secrète</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>This pack cannot be merged</source>
        <translation>Ce paquet ne peut pas être fusionné</translation>
    </message>
    <message>
        <source>The catalogue is as it was.</source>
        <translation>Le catalogue est tel qu’il était.</translation>
    </message>
    <message>
        <source>Steps of the merge</source>
        <translation>Étapes de la fusion</translation>
    </message>
    <message>
        <source>1 The pack</source>
        <translation>1 Le paquet</translation>
    </message>
    <message>
        <source>What is in it</source>
        <translation>Ce qu’il contient</translation>
    </message>
    <message>
        <source>2 Codebook</source>
        <translation>2 Grille de codage</translation>
    </message>
    <message>
        <source>What its terms are taken for</source>
        <translation>Pour quoi ses termes sont pris</translation>
    </message>
    <message>
        <source>3 Conflicts</source>
        <translation>3 Conflits</translation>
    </message>
    <message>
        <source>What was changed here and there</source>
        <translation>Ce qui a été modifié ici et là-bas</translation>
    </message>
    <message>
        <source>4 Summary</source>
        <translation>4 Résumé</translation>
    </message>
    <message>
        <source>What merging would change</source>
        <translation>Ce que la fusion modifierait</translation>
    </message>
    <message>
        <source>Make a catalogue of its own of it…</source>
        <translation>En faire un catalogue à part…</translation>
    </message>
    <message>
        <source>Merged</source>
        <translation>Fusionné</translation>
    </message>
    <message>
        <source>Look at them</source>
        <translation>Les examiner</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Précédent</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Fusionner</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Opening %1</source>
        <translation>Ouverture de %1</translation>
    </message>
    <message>
        <source>%1 · made %2 by %3 · %4</source>
        <translation>%1 · créé par %3 (%2) · %4</translation>
    </message>
    <message>
        <source>No catalogue is open. The pack can become a catalogue of its own.</source>
        <translation>Aucun catalogue n’est ouvert. Le paquet peut devenir un catalogue à part.</translation>
    </message>
    <message>
        <source>The open catalogue can only be read. The pack can become a catalogue of its own.</source>
        <translation>Le catalogue ouvert ne peut qu’être lu. Le paquet peut devenir un catalogue à part.</translation>
    </message>
    <message>
        <source>This pack was made of another catalogue than “%1”, not of a copy of it. Merging adds what is in it; nothing that was changed or deleted there is known here.</source>
        <translation>Ce paquet a été créé à partir d’un autre catalogue que «&#xa0;%1&#xa0;», et non d’une copie de celui-ci. La fusion ajoute ce qu’il contient&#x202f;; rien de ce qui a été modifié ou supprimé là-bas n’est connu ici.</translation>
    </message>
    <message>
        <source>Confidential, and in it: %1</source>
        <translation>Confidentiel, et dans le paquet&#xa0;: %1</translation>
    </message>
    <message>
        <source>Held back where it was made: %1</source>
        <translation>Retenu là où il a été créé&#xa0;: %1</translation>
    </message>
    <message>
        <source>2 Codebook (%1)</source>
        <translation>2 Grille de codage (%1)</translation>
    </message>
    <message>
        <source>3 Conflicts (%1 of %2 settled)</source>
        <translation>3 Conflits (%1 sur %2 réglés)</translation>
    </message>
    <message>
        <source>Working out what would change…</source>
        <translation>Recherche de ce qui changerait…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln conflicts are settled as chosen.</source>
        <translation>
            <numerusform>%Ln conflit est réglé comme choisi.</numerusform>
            <numerusform>%Ln conflits sont réglés comme choisi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln conflicts stay open: those fields stay as they are here, and come up again when the pack is merged again.</source>
        <translation>
            <numerusform>%Ln conflit reste ouvert&#xa0;: ce champ reste tel qu’il est ici, et revient lorsque le paquet est fusionné de nouveau.</numerusform>
            <numerusform>%Ln conflits restent ouverts&#xa0;: ces champs restent tels qu’ils sont ici, et reviennent lorsque le paquet est fusionné de nouveau.</numerusform>
        </translation>
    </message>
    <message>
        <source>A backup is made first. All of it is one step of Undo.</source>
        <translation>Une sauvegarde est d’abord faite. Le tout s’annule en une seule étape.</translation>
    </message>
    <message>
        <source>Merging</source>
        <translation>Fusion en cours</translation>
    </message>
    <message>
        <source>Stopped; nothing was changed.</source>
        <translation>Arrêté&#x202f;; rien n’a été modifié.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln conflicts were settled as chosen.</source>
        <translation>
            <numerusform>%Ln conflit a été réglé comme choisi.</numerusform>
            <numerusform>%Ln conflits ont été réglés comme choisi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln conflicts were left open: those fields are as they were here. Merge the pack again to settle them.</source>
        <translation>
            <numerusform>%Ln conflit a été laissé ouvert&#xa0;: ce champ est tel qu’il était ici. Fusionnez de nouveau le paquet pour le régler.</numerusform>
            <numerusform>%Ln conflits ont été laissés ouverts&#xa0;: ces champs sont tels qu’ils étaient ici. Fusionnez de nouveau le paquet pour les régler.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo (%1) takes all of it back.</source>
        <translation>Annuler (%1) défait le tout.</translation>
    </message>
    <message>
        <source>The catalogue as it was before: %1</source>
        <translation>Le catalogue tel qu’il était avant&#xa0;: %1</translation>
    </message>
    <message>
        <source>Looking whether one of the new studies was here already…</source>
        <translation>Recherche&#xa0;: l’une des nouvelles études était-elle déjà ici…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pairs of studies look like the same publication. They were not merged.</source>
        <translation>
            <numerusform>%Ln paire d’études semble être la même publication. Elle n’a pas été fusionnée.</numerusform>
            <numerusform>%Ln paires d’études semblent être la même publication. Elles n’ont pas été fusionnées.</numerusform>
        </translation>
    </message>
    <message>
        <source>None of the new studies looks like one that was here.</source>
        <translation>Aucune des nouvelles études ne ressemble à une étude qui était déjà ici.</translation>
    </message>
    <message>
        <source>Making %1</source>
        <translation>Création de %1</translation>
    </message>
    <message>
        <source>Merge %1 into %2</source>
        <translation>Fusionner %1 dans %2</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Ouvrir %1</translation>
    </message>
    <message>
        <source>“%1” is behind a passphrase</source>
        <translation>«&#xa0;%1&#xa0;» est protégé par une phrase secrète</translation>
    </message>
    <message>
        <source>Keep on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>&lt;b&gt;%1&lt;/b&gt; in %2</source>
        <translation>&lt;b&gt;%1&lt;/b&gt; dans %2</translation>
    </message>
    <message>
        <source>Pack:</source>
        <translation>Paquet&#xa0;:</translation>
    </message>
    <message>
        <source>Into:</source>
        <translation>Catalogue&#xa0;:</translation>
    </message>
    <message numerus="yes">
        <source>Throw away %Ln choices?</source>
        <translation>
            <numerusform>Abandonner %Ln choix&#x202f;?</numerusform>
            <numerusform>Abandonner %Ln choix&#x202f;?</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing: all of it was merged before or is known here. What was settled then stays.</source>
        <translation>Rien&#xa0;: tout a déjà été fusionné ou est connu ici. Ce qui a été tranché alors reste tel quel.</translation>
    </message>
    <message>
        <source>Nothing was changed: all of it was merged before or is known here. What was settled then stays.</source>
        <translation>Rien n’a été modifié&#xa0;: tout a déjà été fusionné ou est connu ici. Ce qui a été tranché alors reste tel quel.</translation>
    </message>
</context>
<context>
    <name>lacuna::MergeRings</name>
    <message>
        <source>Merged, “%1” of “%2” would lie more than %3 levels deep in the codebook. Nothing was changed. Move terms up in one of the two catalogues first.</source>
        <translation>Après la fusion, «&#xa0;%1&#xa0;» de «&#xa0;%2&#xa0;» se trouverait à plus de %3 niveaux de profondeur dans la grille de codage. Rien n’a été modifié. Remontez d’abord des termes dans l’un des deux catalogues.</translation>
    </message>
</context>
<context>
    <name>lacuna::MergeTableModel</name>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Coding</source>
        <translation>Codage</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>%1: %2, kept</source>
        <translation>%1&#xa0;: %2, gardé</translation>
    </message>
    <message>
        <source>%1: %2, the same in all</source>
        <translation>%1&#xa0;: %2, identique partout</translation>
    </message>
    <message>
        <source>%1: %2, chosen</source>
        <translation>%1&#xa0;: %2, choisi</translation>
    </message>
    <message>
        <source>%1: %2, not chosen</source>
        <translation>%1&#xa0;: %2, non choisi</translation>
    </message>
    <message>
        <source>Kept from every record</source>
        <translation>Gardé de chaque référence</translation>
    </message>
    <message>
        <source>The records differ here</source>
        <translation>Les références diffèrent ici</translation>
    </message>
    <message>
        <source>The same in all records</source>
        <translation>Identique dans toutes les références</translation>
    </message>
    <message>
        <source>%1 · becomes the study</source>
        <translation>%1 · devient l’étude</translation>
    </message>
    <message>
        <source>Take every field of this record (%1)</source>
        <translation>Prendre tous les champs de cette référence (%1)</translation>
    </message>
</context>
<context>
    <name>lacuna::MergeText</name>
    <message>
        <source>deleted</source>
        <translation>supprimée</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>modifiée</translation>
    </message>
    <message>
        <source>The whole entry</source>
        <translation>L’entrée entière</translation>
    </message>
    <message>
        <source>changed: %1</source>
        <translation>modifiée&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>lacuna::MergedRecords</name>
    <message>
        <source>Show the records as they were before they were merged</source>
        <translation>Afficher les références telles qu’elles étaient avant leur fusion</translation>
    </message>
    <message>
        <source>%1 merged on %2</source>
        <translation>%1 fusionnées le %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln records</source>
        <translation>
            <numerusform>%Ln référence</numerusform>
            <numerusform>%Ln références</numerusform>
        </translation>
    </message>
    <message>
        <source>This study until %1</source>
        <translation>Cette étude jusqu’au %1</translation>
    </message>
    <message>
        <source>Another record until %1</source>
        <translation>Une autre référence jusqu’au %1</translation>
    </message>
    <message>
        <source>Coding: %1</source>
        <translation>Codage&#xa0;: %1</translation>
    </message>
    <message>
        <source>Records as they were before they were merged</source>
        <translation>Références telles qu’elles étaient avant leur fusion</translation>
    </message>
</context>
<context>
    <name>lacuna::MethodNote</name>
    <message>
        <source>Thin below %1 studies; synthesis wanted from %2 primary studies; stale after %3 years before %4; confidence floor: %5</source>
        <translation>Peu couvert en dessous de %1 études&#x202f;; synthèse souhaitée à partir de %2 études primaires&#x202f;; ancien après %3 ans avant %4&#x202f;; seuil de confiance&#xa0;: %5</translation>
    </message>
    <message>
        <source>%1 of %2 applicable cells are covered (%3); %4 have at least %5 studies (evidence coverage %6)</source>
        <translation>%1 des %2 cellules applicables sont couvertes (%3)&#x202f;; %4 ont au moins %5 études (couverture par des données %6)</translation>
    </message>
    <message>
        <source>%1 cells are declared not applicable</source>
        <translation>%1 cellules sont déclarées sans objet</translation>
    </message>
    <message>
        <source>%1: %2 studies; %3: %4 studies; these are not in the matrix</source>
        <translation>%1&#xa0;: %2 études&#x202f;; %3&#xa0;: %4 études&#x202f;; elles ne sont pas dans la matrice</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>segments by %1</source>
        <translation>segments par %1</translation>
    </message>
    <message>
        <source>counting %1</source>
        <translation>compte des %1</translation>
    </message>
    <message>
        <source>%1 of %2 studies match</source>
        <translation>%1 études sur %2 correspondent</translation>
    </message>
    <message>
        <source>searched to %1</source>
        <translation>recherche jusqu’au %1</translation>
    </message>
    <message>
        <source>search date not stated</source>
        <translation>date de recherche non indiquée</translation>
    </message>
    <message>
        <source>exported %1</source>
        <translation>exporté le %1</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation>Catalogue</translation>
    </message>
    <message>
        <source>Searched to</source>
        <translation>Recherche jusqu’au</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>non indiqué</translation>
    </message>
    <message>
        <source>Exported</source>
        <translation>Exporté</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtre</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>Studies</source>
        <translation>Études</translation>
    </message>
    <message>
        <source>%1 of %2 match; %3 of them are in the matrix</source>
        <translation>%1 sur %2 correspondent&#x202f;; %3 d’entre elles sont dans la matrice</translation>
    </message>
    <message>
        <source>Not coded</source>
        <translation>Non codé</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Couverture</translation>
    </message>
    <message>
        <source>Thresholds</source>
        <translation>Seuils</translation>
    </message>
    <message>
        <source>Counting</source>
        <translation>Comptage</translation>
    </message>
    <message>
        <source>Each study counts once in every cell its codes reach. A group counts its distinct studies, so it is not the sum of its members.</source>
        <translation>Chaque étude compte une fois dans chaque cellule que ses codes atteignent. Un groupe compte ses études distinctes, il n’est donc pas la somme de ses membres.</translation>
    </message>
    <message>
        <source>Declared so, with a reason; not a gap and left out of coverage</source>
        <translation>Déclarée telle, avec une raison&#x202f;; ni lacune ni comptée dans la couverture</translation>
    </message>
    <message>
        <source>No study, completed, ongoing or planned</source>
        <translation>Aucune étude, achevée, en cours ou prévue</translation>
    </message>
    <message>
        <source>No completed study, but one ongoing or planned</source>
        <translation>Aucune étude achevée, mais une en cours ou prévue</translation>
    </message>
    <message>
        <source>Fewer than %1 completed studies</source>
        <translation>Moins de %1 études achevées</translation>
    </message>
    <message>
        <source>%1 or more primary studies, but no systematic review or evidence map of the last %2 years</source>
        <translation>%1 études primaires ou plus, mais aucune revue systématique ou carte de données probantes des %2 dernières années</translation>
    </message>
    <message>
        <source>%1 or more studies, some appraised, none at or above the confidence floor</source>
        <translation>%1 études ou plus, certaines évaluées, aucune n’atteignant le seuil de confiance</translation>
    </message>
    <message>
        <source>Newest completed study more than %1 years before %2</source>
        <translation>L’étude achevée la plus récente a plus de %1 ans en %2</translation>
    </message>
    <message>
        <source>%1 or more studies, all of one method group</source>
        <translation>%1 études ou plus, toutes d’un même groupe de méthodes</translation>
    </message>
    <message>
        <source>None of the above</source>
        <translation>Rien de ce qui précède</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Screening</source>
        <translation>Sélection</translation>
    </message>
</context>
<context>
    <name>lacuna::MethodPage</name>
    <message>
        <source>Method</source>
        <translation>Méthode</translation>
    </message>
    <message>
        <source>How gaps are named and everything is computed</source>
        <translation>Comment les lacunes sont nommées et comment tout est calculé</translation>
    </message>
    <message>
        <source>Arrow keys, Page Up, Page Down</source>
        <translation>Flèches, Page préc., Page suiv.</translation>
    </message>
    <message>
        <source>Scroll</source>
        <translation>Défiler</translation>
    </message>
    <message>
        <source>Ctrl+C</source>
        <translation>Ctrl+C</translation>
    </message>
    <message>
        <source>Copy what is selected</source>
        <translation>Copier la sélection</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>Tout copier</translation>
    </message>
</context>
<context>
    <name>lacuna::MethodSlide</name>
    <message>
        <source>How to read this, and where it comes from</source>
        <translation>Comment lire ceci, et d’où cela vient</translation>
    </message>
    <message>
        <source>How to read “%1”, and where it comes from</source>
        <translation>Comment lire «&#xa0;%1&#xa0;», et d’où cela vient</translation>
    </message>
    <message>
        <source>Where the numbers come from</source>
        <translation>D’où viennent les nombres</translation>
    </message>
    <message>
        <source>Method note</source>
        <translation>Note de méthode</translation>
    </message>
    <message>
        <source>What a cell is called: the first that holds</source>
        <translation>Comment une cellule est nommée&#xa0;: la première règle qui s’applique</translation>
    </message>
    <message>
        <source>Gap classes</source>
        <translation>Classes de lacunes</translation>
    </message>
    <message>
        <source>The symbol, name and definition of each gap class</source>
        <translation>Le symbole, le nom et la définition de chaque classe de lacune</translation>
    </message>
</context>
<context>
    <name>lacuna::MethodText</name>
    <message>
        <source>Counting</source>
        <translation>Comptage</translation>
    </message>
    <message>
        <source>The unit is the &lt;b&gt;study&lt;/b&gt;: companion reports of one study count once. A question may count practices instead.</source>
        <translation>L’unité est l’&lt;b&gt;étude&lt;/b&gt;&#xa0;: les rapports associés d’une même étude comptent une fois. Une question peut compter plutôt les pratiques.</translation>
    </message>
    <message>
        <source>A study coded with several terms counts once in &lt;b&gt;each&lt;/b&gt; cell that its codings reach. A group counts the &lt;b&gt;distinct&lt;/b&gt; studies coded with it or anything in it, so it is not the sum of its members; totals count distinct studies, too.</source>
        <translation>Une étude codée avec plusieurs termes compte une fois dans &lt;b&gt;chaque&lt;/b&gt; cellule que ses codages atteignent. Un groupe compte les études &lt;b&gt;distinctes&lt;/b&gt; codées avec lui ou avec un élément qu’il contient&#x202f;; il n’est donc pas la somme de ses membres. Les totaux comptent eux aussi des études distinctes.</translation>
    </message>
    <message>
        <source>Filters: any of the terms inside a dimension, all dimensions together; a term includes what is below it. A dimension can be switched to all of its terms, or to none of them.</source>
        <translation>Filtres&#xa0;: l’un quelconque des termes au sein d’une dimension, toutes les dimensions à la fois&#x202f;; un terme inclut ce qui est en dessous de lui. Une dimension peut être réglée sur tous ses termes, ou sur aucun d’eux.</translation>
    </message>
    <message>
        <source>Years are inclusive. Studies without a year are kept or dropped by a switch that is seen, never silently.</source>
        <translation>Les années sont bornes comprises. Les études sans année sont gardées ou écartées par un réglage visible, jamais en silence.</translation>
    </message>
    <message>
        <source>Studies without a term of the rows or of the columns are in no cell; how many they are is always stated. They can be shown as a row and a column “Not coded”, of which no gap is judged.</source>
        <translation>Les études sans terme des lignes ou des colonnes ne sont dans aucune cellule&#x202f;; leur nombre est toujours indiqué. Elles peuvent être affichées en une ligne et une colonne «&#xa0;Non codé&#xa0;», où aucune lacune n’est jugée.</translation>
    </message>
    <message>
        <source>Gap classes</source>
        <translation>Classes de lacunes</translation>
    </message>
    <message>
        <source>A cell may fulfil several of these. The first that holds, in this order, is its class; the others are named in its tooltip.</source>
        <translation>Une cellule peut remplir plusieurs de ces conditions. La première qui s’applique, dans cet ordre, est sa classe&#x202f;; les autres sont nommées dans son infobulle.</translation>
    </message>
    <message>
        <source>The thresholds now: thin below &lt;b&gt;%1&lt;/b&gt; studies; a synthesis is wanted from &lt;b&gt;%2&lt;/b&gt; primary studies; stale after &lt;b&gt;%3&lt;/b&gt; years before &lt;b&gt;%4&lt;/b&gt;; the confidence floor is &lt;b&gt;%5&lt;/b&gt;. They are saved with a view and printed on every export.</source>
        <translation>Les seuils actuels&#xa0;: peu couvert en dessous de &lt;b&gt;%1&lt;/b&gt; études&#x202f;; synthèse souhaitée à partir de &lt;b&gt;%2&lt;/b&gt; études primaires&#x202f;; ancien après &lt;b&gt;%3&lt;/b&gt; ans avant &lt;b&gt;%4&lt;/b&gt;&#x202f;; seuil de confiance&#xa0;: &lt;b&gt;%5&lt;/b&gt;. Ils sont enregistrés avec une vue et imprimés sur chaque export.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Not appraised&lt;/b&gt; is reported and is no class: studies that nobody appraised never count as of low confidence. A study without a status counts as completed.</source>
        <translation>&lt;b&gt;Non évalué&lt;/b&gt; est signalé et n’est pas une classe&#xa0;: les études que personne n’a évaluées ne comptent jamais comme de faible confiance. Une étude sans statut compte comme achevée.</translation>
    </message>
    <message>
        <source>Coverage and combinations</source>
        <translation>Couverture et combinaisons</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Couverture</translation>
    </message>
    <message>
        <source>&lt;i&gt;c&lt;/i&gt;: innermost cells that are covered; &lt;i&gt;a&lt;/i&gt;: applicable innermost cells, that is all but those declared not applicable.</source>
        <translation>&lt;i&gt;c&lt;/i&gt;&#xa0;: cellules du niveau le plus fin qui sont couvertes&#x202f;; &lt;i&gt;a&lt;/i&gt;&#xa0;: cellules applicables du niveau le plus fin, soit toutes sauf celles déclarées sans objet.</translation>
    </message>
    <message>
        <source>Evidence coverage</source>
        <translation>Couverture par des données</translation>
    </message>
    <message>
        <source>&lt;i&gt;m&lt;/i&gt;: applicable innermost cells with at least %1 completed studies.</source>
        <translation>&lt;i&gt;m&lt;/i&gt;&#xa0;: cellules applicables du niveau le plus fin ayant au moins %1 études achevées.</translation>
    </message>
    <message>
        <source>Expected studies</source>
        <translation>Études attendues</translation>
    </message>
    <message>
        <source>&lt;i&gt;R&lt;/i&gt;, &lt;i&gt;C&lt;/i&gt;: the totals of the cell&apos;s row and column; &lt;i&gt;N&lt;/i&gt;: the grand total.</source>
        <translation>&lt;i&gt;R&lt;/i&gt;, &lt;i&gt;C&lt;/i&gt;&#xa0;: totaux de la ligne et de la colonne de la cellule&#x202f;; &lt;i&gt;N&lt;/i&gt;&#xa0;: total général.</translation>
    </message>
    <message>
        <source>Residual</source>
        <translation>Résidu</translation>
    </message>
    <message>
        <source>&lt;i&gt;n&lt;/i&gt;: completed studies of the cell. The adjusted (Pearson) residual of Haberman (1973): it marks combinations that are studied less, or more, than their row and column lead to expect, not small rows. Shown only where &lt;i&gt;e&lt;/i&gt; is at least 1.</source>
        <translation>&lt;i&gt;n&lt;/i&gt;&#xa0;: études achevées de la cellule. Le résidu ajusté (de Pearson) de Haberman (1973)&#xa0;: il marque les combinaisons moins étudiées, ou plus, que leur ligne et leur colonne ne le laissent attendre, et non les petites lignes. Affiché seulement si &lt;i&gt;e&lt;/i&gt; vaut au moins 1.</translation>
    </message>
    <message>
        <source>Order by similarity</source>
        <translation>Ordre par ressemblance</translation>
    </message>
    <message>
        <source>Rows and columns sorted along the first axis of reciprocal averaging (Hill 1973): what was studied alike stands side by side.</source>
        <translation>Lignes et colonnes triées selon le premier axe des moyennes réciproques (Hill 1973)&#xa0;: ce qui a été étudié de façon semblable se trouve côte à côte.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Burden</source>
        <translation>Charge</translation>
    </message>
    <message>
        <source>Evidence per burden</source>
        <translation>Données par charge</translation>
    </message>
    <message>
        <source>&lt;i&gt;n&lt;/i&gt;: studies of a term; &lt;i&gt;b&lt;/i&gt;: people affected there. A figure always carries its source, year and definition; figures of different definitions or sets of regions are never drawn as one series.</source>
        <translation>&lt;i&gt;n&lt;/i&gt;&#xa0;: études d’un terme&#x202f;; &lt;i&gt;b&lt;/i&gt;&#xa0;: personnes qui y sont touchées. Un chiffre porte toujours sa source, son année et sa définition&#x202f;; des chiffres de définitions ou de jeux de régions différents ne sont jamais tracés comme une seule série.</translation>
    </message>
    <message>
        <source>Concentration curve and Gini coefficient</source>
        <translation>Courbe de concentration et coefficient de Gini</translation>
    </message>
    <message>
        <source>Terms sorted by studies per burden; &lt;i&gt;X&lt;/i&gt;, &lt;i&gt;Y&lt;/i&gt;: the cumulated shares of burden and of studies. 0: studies are shared out as the burden is; near 1: nearly all studies are where little of the burden is.</source>
        <translation>Termes triés par études rapportées à la charge&#x202f;; &lt;i&gt;X&lt;/i&gt;, &lt;i&gt;Y&lt;/i&gt;&#xa0;: parts cumulées de la charge et des études. 0&#xa0;: les études sont réparties comme la charge&#x202f;; près de 1&#xa0;: presque toutes les études sont là où se trouve une petite part de la charge.</translation>
    </message>
    <message>
        <source>The ranked gap list</source>
        <translation>La liste classée des lacunes</translation>
    </message>
    <message>
        <source>Gap score</source>
        <translation>Score de lacune</translation>
    </message>
    <message>
        <source>&lt;i&gt;n&lt;/i&gt;: completed, &lt;i&gt;o&lt;/i&gt;: ongoing or planned studies; &lt;i&gt;t&lt;/i&gt; = %1: studies a cell should have; &lt;i&gt;w&lt;/i&gt;: the need, which is the cell&apos;s burden relative to the largest of the chosen burden table, otherwise 1; &lt;i&gt;g&lt;/i&gt;: the weight of the gap class: %2. Each factor is shown in the list.</source>
        <translation>&lt;i&gt;n&lt;/i&gt;&#xa0;: études achevées, &lt;i&gt;o&lt;/i&gt;&#xa0;: études en cours ou prévues&#x202f;; &lt;i&gt;t&lt;/i&gt; = %1&#xa0;: études qu’une cellule devrait avoir&#x202f;; &lt;i&gt;w&lt;/i&gt;&#xa0;: le besoin, soit la charge de la cellule rapportée à la plus grande de la table de charge choisie, sinon 1&#x202f;; &lt;i&gt;g&lt;/i&gt;&#xa0;: le poids de la classe de lacune&#xa0;: %2. Chaque facteur figure dans la liste.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Ties&lt;/b&gt; are ordered by &lt;i&gt;e&lt;/i&gt;, the studies expected from the row and column totals: the most conspicuous hole first.</source>
        <translation>Les &lt;b&gt;ex æquo&lt;/b&gt; sont ordonnés selon &lt;i&gt;e&lt;/i&gt;, les études attendues d’après les totaux de ligne et de colonne&#xa0;: le trou le plus frappant d’abord.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Highest level&lt;/b&gt;: a gap is listed at the highest level of both trees at which it holds. An empty group stands for what is in it, and a wholly empty row or column is one entry.</source>
        <translation>&lt;b&gt;Niveau le plus haut&lt;/b&gt;&#xa0;: une lacune est listée au niveau le plus haut des deux arbres auquel elle s’applique. Un groupe vide vaut pour ce qu’il contient, et une ligne ou une colonne entièrement vide forme une seule entrée.</translation>
    </message>
    <message>
        <source>Comparing two maps</source>
        <translation>Comparer deux cartes</translation>
    </message>
    <message>
        <source>Rows and columns are matched by the codes of their terms; those of either map are kept.</source>
        <translation>Lignes et colonnes sont appariées par les codes de leurs termes&#x202f;; celles de l’une et l’autre carte sont gardées.</translation>
    </message>
    <message>
        <source>What became of a cell is the first of these that holds: %1. Nearer to covered, further from it: by the order of the classes above.</source>
        <translation>Ce qu’est devenue une cellule est le premier de ces cas qui s’applique&#xa0;: %1. Plus près de «&#xa0;couvert&#xa0;» ou plus loin&#xa0;: selon l’ordre des classes ci-dessus.</translation>
    </message>
    <message>
        <source>A &lt;b&gt;gap closed&lt;/b&gt; is an innermost cell that was a gap of any class and is covered now; a &lt;b&gt;gap opened&lt;/b&gt; the opposite. What is declared not applicable, or taken back, is neither.</source>
        <translation>Une &lt;b&gt;lacune fermée&lt;/b&gt; est une cellule du niveau le plus fin qui était une lacune, de quelque classe que ce soit, et qui est maintenant couverte&#x202f;; une &lt;b&gt;lacune ouverte&lt;/b&gt;, l’inverse. Ce qui est déclaré sans objet, ou dont la déclaration est retirée, n’est ni l’une ni l’autre.</translation>
    </message>
    <message>
        <source>A &lt;b&gt;past year&lt;/b&gt; keeps the studies published in it or earlier and judges gaps as of that year. Studies without a year count on both sides if the filter keeps them.</source>
        <translation>Une &lt;b&gt;année passée&lt;/b&gt; garde les études publiées cette année-là ou plus tôt et juge les lacunes à cette année-là. Les études sans année comptent des deux côtés si le filtre les garde.</translation>
    </message>
    <message>
        <source>Agreement between coders</source>
        <translation>Accord entre codeurs</translation>
    </message>
    <message>
        <source>Cohen&apos;s κ</source>
        <translation>κ de Cohen</translation>
    </message>
    <message>
        <source>&lt;i&gt;P&lt;/i&gt;&lt;sub&gt;o&lt;/sub&gt;: share of the studies on which two coders agree; &lt;i&gt;P&lt;/i&gt;&lt;sub&gt;e&lt;/sub&gt;: the share on which they would by chance (Cohen 1960). Per term, and pooled over the terms of a dimension by their mean &lt;i&gt;P&lt;/i&gt;&lt;sub&gt;o&lt;/sub&gt; and mean &lt;i&gt;P&lt;/i&gt;&lt;sub&gt;e&lt;/sub&gt; (de Vries et al. 2008), with the number of studies both coded. Not defined where &lt;i&gt;P&lt;/i&gt;&lt;sub&gt;e&lt;/sub&gt; = 1: it is then said so, never printed as 1 or 0.</source>
        <translation>&lt;i&gt;P&lt;/i&gt;&lt;sub&gt;o&lt;/sub&gt;&#xa0;: part des études sur lesquelles deux codeurs s’accordent&#x202f;; &lt;i&gt;P&lt;/i&gt;&lt;sub&gt;e&lt;/sub&gt;&#xa0;: part sur laquelle ils s’accorderaient par hasard (Cohen 1960). Par terme, et réuni sur les termes d’une dimension par la moyenne de leurs &lt;i&gt;P&lt;/i&gt;&lt;sub&gt;o&lt;/sub&gt; et celle de leurs &lt;i&gt;P&lt;/i&gt;&lt;sub&gt;e&lt;/sub&gt; (de Vries et al. 2008), avec le nombre d’études codées par les deux. Non défini si &lt;i&gt;P&lt;/i&gt;&lt;sub&gt;e&lt;/sub&gt; = 1&#xa0;: c’est alors indiqué, jamais imprimé comme 1 ou 0.</translation>
    </message>
    <message>
        <source>Priority rounds</source>
        <translation>Exercices de priorités</translation>
    </message>
    <message>
        <source>CHNRI (Rudan et al. 2008)</source>
        <translation>CHNRI (Rudan et al. 2008)</translation>
    </message>
    <message>
        <source>Answers per option and criterion: yes 1, undecided 0.5, no 0; a blank is not informed and counts in no mean. RPS: the weighted mean of the criterion scores. &lt;b&gt;AEA&lt;/b&gt;: the mean over criteria of the scorers who gave the most frequent answer / all scorers of the option.</source>
        <translation>Réponses par option et critère&#xa0;: oui 1, indécis 0,5, non 0&#x202f;; une case vide veut dire non informé et ne compte dans aucune moyenne. RPS&#xa0;: la moyenne pondérée des scores des critères. &lt;b&gt;AEA&lt;/b&gt;&#xa0;: la moyenne, sur les critères, du rapport entre les évaluateurs ayant donné la réponse la plus fréquente et tous les évaluateurs de l’option.</translation>
    </message>
    <message>
        <source>&lt;b&gt;James Lind Alliance&lt;/b&gt;: rank 1 is worth 10, rank 10 is worth 1; summed in each stakeholder group, ranked anew and scored in reverse there, then summed over the groups, so that every group weighs the same.</source>
        <translation>&lt;b&gt;James Lind Alliance&lt;/b&gt;&#xa0;: le rang 1 vaut 10, le rang 10 vaut 1&#x202f;; les points sont additionnés dans chaque groupe de parties prenantes, reclassés et notés en ordre inverse au sein du groupe, puis additionnés sur l’ensemble des groupes, de sorte que chaque groupe pèse autant.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Nominal group&lt;/b&gt;: the lowest total of ranks. &lt;b&gt;Borda&lt;/b&gt;: Σ (&lt;i&gt;m&lt;/i&gt; − rank) of &lt;i&gt;m&lt;/i&gt; options; ties have their mean rank.</source>
        <translation>&lt;b&gt;Groupe nominal&lt;/b&gt;&#xa0;: le plus petit total des rangs. &lt;b&gt;Borda&lt;/b&gt;&#xa0;: Σ (&lt;i&gt;m&lt;/i&gt; − rang) pour &lt;i&gt;m&lt;/i&gt; options&#x202f;; les ex æquo reçoivent leur rang moyen.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Dot voting&lt;/b&gt;: dots a participant, with a cap an option, by stakeholder group.</source>
        <translation>&lt;b&gt;Vote par gommettes&lt;/b&gt;&#xa0;: des points par participant, avec un plafond par option, par groupe de parties prenantes.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Delphi&lt;/b&gt;: median and interquartile range of scores 1–9 a round; consensus if at least 70 % score 7–9 and fewer than 15 % score 1–3.</source>
        <translation>&lt;b&gt;Delphi&lt;/b&gt;&#xa0;: médiane et écart interquartile des scores de 1 à 9 par tour&#x202f;; consensus si au moins 70&#xa0;% notent 7–9 et moins de 15&#xa0;% notent 1–3.</translation>
    </message>
    <message>
        <source>Kendall&apos;s W, with ties</source>
        <translation>W de Kendall, avec ex æquo</translation>
    </message>
    <message>
        <source>&lt;i&gt;k&lt;/i&gt; participants ranked all &lt;i&gt;m&lt;/i&gt; options; &lt;i&gt;R&lt;/i&gt;&lt;sub&gt;i&lt;/sub&gt;: sum of the ranks of an option; &lt;i&gt;T&lt;/i&gt; = Σ(&lt;i&gt;u&lt;/i&gt;&lt;sup&gt;3&lt;/sup&gt; − &lt;i&gt;u&lt;/i&gt;) over a participant&apos;s ties of &lt;i&gt;u&lt;/i&gt; options. The interval of a rank is a bootstrap of 1,000 resamples with a stated seed.</source>
        <translation>&lt;i&gt;k&lt;/i&gt; participants ont classé toutes les &lt;i&gt;m&lt;/i&gt; options&#x202f;; &lt;i&gt;R&lt;/i&gt;&lt;sub&gt;i&lt;/sub&gt;&#xa0;: somme des rangs d’une option&#x202f;; &lt;i&gt;T&lt;/i&gt; = Σ(&lt;i&gt;u&lt;/i&gt;&lt;sup&gt;3&lt;/sup&gt; − &lt;i&gt;u&lt;/i&gt;) sur les ex æquo de &lt;i&gt;u&lt;/i&gt; options d’un participant. L’intervalle d’un rang est un bootstrap de 1&#x202f;000 rééchantillonnages avec une graine indiquée.</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
    <message>
        <source>How the program counts, names gaps and ranks them. Every threshold can be changed under “Rules” in the Gaps place; those of the question you ask now are filled in here.</source>
        <translation>Comment le programme compte, nomme les lacunes et les classe. Chaque seuil peut être modifié sous «&#xa0;Règles&#xa0;» dans le lieu Lacunes&#x202f;; ceux de la question que vous posez maintenant sont indiqués ici.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Agreement in words&lt;/b&gt;: AEA is strong from 0.75 and moderate from 0.5, below it weak (bands of this program; with three answers chance alone makes a third or more); Kendall&apos;s W is very strong from 0.9, strong from 0.7, moderate from 0.5, weak from 0.3 (Schmidt 1997).</source>
        <translation>&lt;b&gt;L’accord en mots&lt;/b&gt;&#xa0;: l’accord moyen des experts est fort à partir de 0,75, modéré à partir de 0,5, faible en dessous (seuils de ce programme&#x202f;; avec trois réponses, le hasard seul donne un tiers ou plus)&#x202f;; le W de Kendall est très fort à partir de 0,9, fort à partir de 0,7, modéré à partir de 0,5, faible à partir de 0,3 (Schmidt 1997).</translation>
    </message>
    <message>
        <source>&lt;b&gt;Agree or disagree&lt;/b&gt;: per statement agree 1, unsure 0.5, disagree 0, blanks left out; the score is 100 · mean, the agreement the share of the most frequent answer.</source>
        <translation>&lt;b&gt;D’accord ou pas d’accord&lt;/b&gt;&#xa0;: par affirmation, d’accord 1, pas sûr 0,5, pas d’accord 0, sans réponse non compté&#x202f;; le score est 100 · moyenne, l’accord est la part de la réponse la plus fréquente.</translation>
    </message>
</context>
<context>
    <name>lacuna::MiniMatrix</name>
    <message>
        <source>Gap matrix in small; arrow keys choose a cell, Enter opens it</source>
        <translation>Matrice des lacunes en petit ; les flèches choisissent une cellule, Entrée l’ouvre</translation>
    </message>
    <message numerus="yes">
        <source>%1 × %2: %Ln studies, %3</source>
        <translation>
            <numerusform>%1 × %2 : %Ln étude, %3</numerusform>
            <numerusform>%1 × %2 : %Ln études, %3</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 →</source>
        <comment>what the columns are</comment>
        <translation>%1 →</translation>
    </message>
</context>
<context>
    <name>lacuna::MinutesHandout</name>
    <message>
        <source>Minutes</source>
        <translation>Compte rendu</translation>
    </message>
    <message>
        <source>Minutes: %1</source>
        <translation>Compte rendu&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1, from %2</source>
        <comment>date, time</comment>
        <translation>%1, à partir de %2</translation>
    </message>
    <message>
        <source>%1, %2 to %3</source>
        <comment>date, from time to time</comment>
        <translation>%1, de %2 à %3</translation>
    </message>
    <message>
        <source>%1, %2, to %3, %4</source>
        <comment>from date, time to date, time</comment>
        <translation>Du %1, %2, au %3, %4</translation>
    </message>
    <message>
        <source>%1; %2; %3.</source>
        <comment>3 agreed gaps; 1 that is no gap; 2 being filled</comment>
        <translation>%1&#x202f;; %2&#x202f;; %3.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln agreed gaps</source>
        <translation>
            <numerusform>%Ln lacune convenue</numerusform>
            <numerusform>%Ln lacunes convenues</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln judged to be no gap</source>
        <translation>
            <numerusform>%Ln jugée ne pas en être une</numerusform>
            <numerusform>%Ln jugées ne pas en être</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln being filled</source>
        <translation>
            <numerusform>%Ln en voie d’être comblée</numerusform>
            <numerusform>%Ln en voie d’être comblées</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was decided, voted on or noted.</source>
        <translation>Rien n’a été décidé, soumis au vote ni noté.</translation>
    </message>
    <message>
        <source>The story that was shown is now called “%1”.</source>
        <translation>Le récit montré s’appelle maintenant «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The meeting was not ended: the time is that of its last minute.</source>
        <translation>La réunion n’a pas été close&#xa0;: l’heure est celle de la dernière ligne du compte rendu.</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Décisions</translation>
    </message>
    <message>
        <source>Agreed gaps</source>
        <translation>Lacunes convenues</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>Ce qui a été dit</translation>
    </message>
    <message>
        <source>Not a gap, and why</source>
        <translation>Pas une lacune, et pourquoi</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>Being filled, and by whom</source>
        <translation>En voie d’être comblées, et par qui</translation>
    </message>
    <message>
        <source>By whom</source>
        <translation>Par qui</translation>
    </message>
    <message>
        <source>Gap</source>
        <translation>Lacune</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>Votes</translation>
    </message>
    <message>
        <source>In the order it happened</source>
        <translation>Dans l’ordre des faits</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Décision</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>date, time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <comment>from time to time</comment>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>Montré</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>agreed gap: Cambodia × Fishing</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1, because %2</source>
        <translation>%1, car %2</translation>
    </message>
    <message>
        <source>%1, by %2</source>
        <translation>%1, par %2</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>decision, what was said</comment>
        <translation>%1 – %2</translation>
    </message>
</context>
<context>
    <name>lacuna::NamePopup</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Remarque</translation>
    </message>
</context>
<context>
    <name>lacuna::NamedListBox</name>
    <message>
        <source>%1, in use</source>
        <translation>%1, en usage</translation>
    </message>
    <message>
        <source>%1, unfolded</source>
        <translation>%1, déplié</translation>
    </message>
    <message>
        <source>%1, folded</source>
        <translation>%1, replié</translation>
    </message>
    <message>
        <source>F2</source>
        <translation>F2</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Suppr</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>What else can be done</source>
        <translation>Autres actions</translation>
    </message>
</context>
<context>
    <name>lacuna::NbibFormat</name>
    <message>
        <source>This is not a PubMed (NBIB) file: it has no line such as “PMID- 12345”.</source>
        <translation>Ce n’est pas un fichier PubMed (NBIB)&#xa0;: il n’a pas de ligne telle que «&#xa0;PMID- 12345&#xa0;».</translation>
    </message>
    <message>
        <source>which study a companion report belongs to</source>
        <translation>à quelle étude appartient un rapport associé</translation>
    </message>
    <message>
        <source>in other programs: where the reference was seen, edition, and line breaks</source>
        <translation>dans d’autres programmes&#xa0;: où la référence a été vue, l’édition et les sauts de ligne</translation>
    </message>
</context>
<context>
    <name>lacuna::NbibParser</name>
    <message>
        <source>Text outside any record was left out: “%1”</source>
        <translation>Du texte hors de toute référence a été laissé de côté&#xa0;: «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>The record has no title.</source>
        <translation>La référence n’a pas de titre.</translation>
    </message>
    <message>
        <source>The record is longer than %1 MB; the rest of it was left out.</source>
        <translation>La référence dépasse %1 Mo&#x202f;; le reste a été laissé de côté.</translation>
    </message>
</context>
<context>
    <name>lacuna::Notice</name>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>lacuna::OdpMaster</name>
    <message>
        <source>Title slide</source>
        <translation>Diapositive de titre</translation>
    </message>
    <message>
        <source>Title only</source>
        <translation>Titre seul</translation>
    </message>
    <message>
        <source>Band</source>
        <translation>Bandeau</translation>
    </message>
</context>
<context>
    <name>lacuna::OdpWriter</name>
    <message>
        <source>OpenDocument slides</source>
        <translation>Diapositives OpenDocument</translation>
    </message>
</context>
<context>
    <name>lacuna::OdsFormat</name>
    <message>
        <source>OpenDocument spreadsheet</source>
        <translation>Classeur OpenDocument</translation>
    </message>
</context>
<context>
    <name>lacuna::OdsWorkbook</name>
    <message>
        <source>The file is protected by a password; save it without one first.</source>
        <translation>Le fichier est protégé par un mot de passe&#x202f;; enregistrez-le d’abord sans.</translation>
    </message>
    <message>
        <source>The file holds no spreadsheet that can be read.</source>
        <translation>Le fichier ne contient aucun classeur lisible.</translation>
    </message>
</context>
<context>
    <name>lacuna::OdsWriter</name>
    <message>
        <source>OpenDocument spreadsheet</source>
        <translation>Classeur OpenDocument</translation>
    </message>
    <message>
        <source>Laying out sheets</source>
        <translation>Mise en page des feuilles</translation>
    </message>
    <message>
        <source>Writing sheets</source>
        <translation>Écriture des feuilles</translation>
    </message>
</context>
<context>
    <name>lacuna::OfficePackage</name>
    <message>
        <source>The file could not be copied: %1</source>
        <translation>Le fichier n’a pas pu être copié&#xa0;: %1</translation>
    </message>
    <message>
        <source>The file could not be read: %1</source>
        <translation>Le fichier n’a pas pu être lu&#xa0;: %1</translation>
    </message>
    <message>
        <source>The file is larger than %1 MB.</source>
        <translation>Le fichier dépasse %1 Mo.</translation>
    </message>
    <message>
        <source>The file is damaged or cut off.</source>
        <translation>Le fichier est endommagé ou coupé.</translation>
    </message>
    <message>
        <source>The file is damaged: its part “%1” is missing.</source>
        <translation>Le fichier est endommagé&#xa0;: sa partie «&#xa0;%1&#xa0;» manque.</translation>
    </message>
    <message>
        <source>The file unpacks to far more than a document of its size holds (%1); it was not read. If it is sound, save it anew, a spreadsheet as CSV.</source>
        <translation>Le fichier décompressé dépasse de loin ce que contient un document de sa taille (%1)&#xa0;; il n’a pas été lu. S’il est sain, enregistrez-le à nouveau, une feuille de calcul en CSV.</translation>
    </message>
</context>
<context>
    <name>lacuna::OoxmlPackage</name>
    <message>
        <source>The file could not be put together.</source>
        <translation>Le fichier n’a pas pu être assemblé.</translation>
    </message>
    <message>
        <source>The file could not be written: %1</source>
        <translation>Le fichier n’a pas pu être écrit&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>lacuna::OverviewSlide</name>
    <message>
        <source>Overview of groups, rows and columns exchanged; all %1 rows and %2 columns follow</source>
        <translation>Vue d’ensemble des groupes, lignes et colonnes échangées&#x202f;; les %1 lignes et %2 colonnes suivent</translation>
    </message>
    <message>
        <source>Overview of groups; all %1 rows and %2 columns follow</source>
        <translation>Vue d’ensemble des groupes&#x202f;; les %1 lignes et %2 colonnes suivent</translation>
    </message>
</context>
<context>
    <name>lacuna::OvidFormat</name>
    <message>
        <source>This is not an Ovid file: it has no line such as “&lt;1&gt;”.</source>
        <translation>Ce n’est pas un fichier Ovid&#xa0;: il n’a pas de ligne telle que «&#xa0;&lt;1&gt;&#xa0;».</translation>
    </message>
    <message>
        <source>Ovid text</source>
        <translation>Texte Ovid</translation>
    </message>
    <message>
        <source>Ovid files can only be read.</source>
        <translation>Les fichiers Ovid ne peuvent qu’être lus.</translation>
    </message>
</context>
<context>
    <name>lacuna::PackCommand</name>
    <message>
        <source>this catalogue has no collections</source>
        <translation>ce catalogue n’a pas de collections</translation>
    </message>
    <message>
        <source>there is no collection “%1”; this catalogue has %2</source>
        <translation>il n’y a pas de collection «&#xa0;%1&#xa0;»&#x202f;; ce catalogue a %2</translation>
    </message>
    <message>
        <source>no study passes the filter; nothing was written</source>
        <translation>aucune étude ne correspond au filtre&#x202f;; rien n’a été écrit</translation>
    </message>
    <message>
        <source>say where to with -o FILE.lacunapack</source>
        <translation>dites où avec -o FICHIER.lacunapack</translation>
    </message>
    <message>
        <source>--changes takes all that was changed; leave out the filter</source>
        <translation>--changes prend tout ce qui a été modifié&#x202f;; retirez le filtre</translation>
    </message>
    <message>
        <source>the pack is empty: there was nothing to go into it</source>
        <translation>le paquet est vide&#xa0;: il n’y avait rien à y mettre</translation>
    </message>
    <message>
        <source>in the pack: %1</source>
        <translation>dans le paquet&#xa0;: %1</translation>
    </message>
    <message>
        <source>confidential, and in the pack: %1</source>
        <translation>confidentiel, et dans le paquet&#xa0;: %1</translation>
    </message>
    <message>
        <source>confidential, and left out: %1 (--include-confidential takes them along)</source>
        <translation>confidentiel, et laissé de côté&#xa0;: %1 (--include-confidential l’inclut)</translation>
    </message>
    <message>
        <source>writes a catalogue, or part of it, for others to merge</source>
        <translation>écrit un catalogue, ou une partie, que d’autres peuvent fusionner</translation>
    </message>
    <message>
        <source>keep studies of this collection; may be repeated</source>
        <translation>garder les études de cette collection&#x202f;; peut être répété</translation>
    </message>
    <message>
        <source>what was changed here since the last pack, instead of a filter</source>
        <translation>ce qui a été modifié ici depuis le dernier paquet, au lieu d’un filtre</translation>
    </message>
    <message>
        <source>leave attached files out; their names go along</source>
        <translation>laisser de côté les fichiers joints&#x202f;; leurs noms sont inclus</translation>
    </message>
    <message>
        <source>take along what is marked confidential, and names of persons</source>
        <translation>inclure ce qui est marqué confidentiel, et les noms de personnes</translation>
    </message>
    <message>
        <source>encrypt with the first line of this file</source>
        <translation>chiffrer avec la première ligne de ce fichier</translation>
    </message>
    <message>
        <source>the pack</source>
        <translation>le paquet</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 ne peut pas être lu&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1: the passphrase is too long</source>
        <translation>%1&#xa0;: la phrase secrète est trop longue</translation>
    </message>
    <message>
        <source>%1: its first line is no passphrase in UTF-8</source>
        <translation>%1&#xa0;: sa première ligne n’est pas une phrase secrète en UTF-8</translation>
    </message>
    <message>
        <source>--search “%1” looks for nothing, so every study would pass; say which words to look for, or leave --search out</source>
        <translation>--search «&#xa0;%1&#xa0;» ne cherche rien, si bien que toutes les études passeraient&#x202f;; indiquez les mots à chercher, ou omettez --search</translation>
    </message>
    <message>
        <source>warning: a passphrase of fewer than %1 characters is soon found out by trying; four or five words that have nothing to do with each other are good</source>
        <translation>attention&#xa0;: une phrase secrète de moins de %1 caractères se trouve vite par essais successifs&#x202f;; quatre ou cinq mots sans rapport entre eux conviennent bien</translation>
    </message>
</context>
<context>
    <name>lacuna::PackDialog</name>
    <message>
        <source>Make a pack</source>
        <translation>Créer un paquet</translation>
    </message>
    <message>
        <source>What to hand over</source>
        <translation>Que transmettre</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Tout</translation>
    </message>
    <message numerus="yes">
        <source>The %Ln studies of the filter</source>
        <translation>
            <numerusform>%Ln étude du filtre</numerusform>
            <numerusform>Les %Ln études du filtre</numerusform>
        </translation>
    </message>
    <message>
        <source>A collection:</source>
        <translation>Une collection&#xa0;:</translation>
    </message>
    <message>
        <source>Which collection</source>
        <translation>Quelle collection</translation>
    </message>
    <message>
        <source>there is none</source>
        <translation>il n’y en a pas</translation>
    </message>
    <message>
        <source>Only what I changed since the last pack</source>
        <translation>Seulement ce que j’ai modifié depuis le dernier paquet</translation>
    </message>
    <message>
        <source>Everything, if no pack was made of this catalogue here yet</source>
        <translation>Tout, si aucun paquet de ce catalogue n’a encore été créé ici</translation>
    </message>
    <message>
        <source>With the attached files</source>
        <translation>Avec les fichiers joints</translation>
    </message>
    <message>
        <source>Confidential</source>
        <translation>Confidentiel</translation>
    </message>
    <message>
        <source>Nothing of this leaves unless it is ticked here, each time anew.</source>
        <translation>Rien de tout cela ne sort sauf si c’est coché ici, chaque fois à nouveau.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Phrase secrète</translation>
    </message>
    <message>
        <source>Passphrase (may stay empty)</source>
        <translation>Phrase secrète (peut rester vide)</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>La même à nouveau</translation>
    </message>
    <message>
        <source>What would leave</source>
        <translation>Ce qui sortirait</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>Afficher le dossier</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Make the pack…</source>
        <translation>Créer le paquet…</translation>
    </message>
    <message>
        <source>Collection “%1”</source>
        <translation>Collection «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Décompte en cours…</translation>
    </message>
    <message>
        <source>Nothing: there is nothing of that kind.</source>
        <translation>Rien&#xa0;: il n’y a rien de ce genre.</translation>
    </message>
    <message>
        <source>Confidential, and leaves with it:</source>
        <translation>Confidentiel, et sort avec le paquet&#xa0;:</translation>
    </message>
    <message>
        <source>Confidential, and stays here:</source>
        <translation>Confidentiel, et reste ici&#xa0;:</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Without one, whoever gets hold of the file can read it.</source>
        <translation>Sans phrase secrète, quiconque se procure le fichier peut le lire.</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>Les deux ne sont pas identiques.</translation>
    </message>
    <message>
        <source>Without it nobody can open the pack, and nobody can find it out for you if it is lost. Four or five words that have nothing to do with each other are good. Tell it in another way than you send the pack.</source>
        <translation>Sans elle, personne ne peut ouvrir le paquet, et personne ne peut la retrouver pour vous si elle est perdue. Quatre ou cinq mots sans rapport entre eux conviennent bien. Communiquez-la par une autre voie que celle par laquelle vous envoyez le paquet.</translation>
    </message>
    <message>
        <source>Making %1</source>
        <translation>Création de %1</translation>
    </message>
    <message>
        <source>Stopped; no pack was made.</source>
        <translation>Arrêté&#x202f;; aucun paquet n’a été créé.</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1&#xa0;: %2, %3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln studies</source>
        <translation>
            <numerusform>%Ln étude</numerusform>
            <numerusform>%Ln études</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing confidential was held back.</source>
        <translation>Rien de confidentiel n’a été retenu.</translation>
    </message>
    <message>
        <source>Not in it: %1</source>
        <translation>N’y figure pas&#xa0;: %1</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>The studies of the filter (no filter is set)</source>
        <translation>Les études du filtre (aucun filtre en vigueur)</translation>
    </message>
    <message>
        <source>It has no passphrase: whoever gets hold of the file can read it.</source>
        <translation>Il n’a pas de phrase secrète&#xa0;: quiconque se procure le fichier peut le lire.</translation>
    </message>
    <message>
        <source>It is behind the passphrase you chose, which is kept nowhere: note it down, and tell it in another way than you send the pack.</source>
        <translation>Il est protégé par la phrase secrète que vous avez choisie et qui n’est gardée nulle part&#xa0;: notez-la, et communiquez-la par une autre voie que le paquet.</translation>
    </message>
    <message>
        <source>Nothing was changed since the last pack. The last change is of %1.</source>
        <translation>Rien n’a été modifié depuis le dernier paquet. La dernière modification date du %1.</translation>
    </message>
</context>
<context>
    <name>lacuna::PackFile</name>
    <message>
        <source>The file could not be read: %1</source>
        <translation>Le fichier n’a pas pu être lu&#xa0;: %1</translation>
    </message>
    <message>
        <source>“%1” is not as it should be.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas comme il devrait être.</translation>
    </message>
    <message>
        <source>Encrypting</source>
        <translation>Chiffrement</translation>
    </message>
    <message>
        <source>“%1” is no file. Choose another name.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un fichier. Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>A pack holds at most %1 MB and %2 files, and this would be %3 MB and %4. Leave the attached files out, or pack fewer studies at a time.</source>
        <translation>Un paquet contient au plus %1&#xa0;Mo et %2&#xa0;fichiers, et celui-ci aurait %3&#xa0;Mo et %4&#xa0;fichiers. Laissez les fichiers joints de côté, ou mettez moins d’études à la fois dans un paquet.</translation>
    </message>
    <message>
        <source>“%1” cannot be written: %2</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être écrit&#xa0;: %2</translation>
    </message>
    <message>
        <source>“%1” could not be written: %2</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas pu être écrit&#xa0;: %2</translation>
    </message>
    <message>
        <source>There is no file “%1”.</source>
        <translation>Il n’y a pas de fichier «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>“%1” is no file.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un fichier.</translation>
    </message>
    <message>
        <source>Decrypting</source>
        <translation>Déchiffrement</translation>
    </message>
    <message>
        <source>This is no pack of Lacuna.</source>
        <translation>Ce n’est pas un paquet de Lacuna.</translation>
    </message>
    <message>
        <source>The file is damaged or cut off.</source>
        <translation>Le fichier est endommagé ou coupé.</translation>
    </message>
    <message>
        <source>There is something in the file that does not belong there: “%1”.</source>
        <translation>Il y a dans le fichier quelque chose qui n’y a pas sa place&#xa0;: «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The list of what is in the file is too long.</source>
        <translation>La liste de ce que contient le fichier est trop longue.</translation>
    </message>
    <message>
        <source>The list of what is in the file (manifest.json) is damaged or not Lacuna&apos;s.</source>
        <translation>La liste de ce que contient le fichier (manifest.json) est endommagée ou n’est pas de Lacuna.</translation>
    </message>
    <message>
        <source>A file in it is not what its name says: its content was exchanged.</source>
        <translation>Un fichier qu’il contient n’est pas ce que dit son nom&#xa0;: son contenu a été échangé.</translation>
    </message>
    <message>
        <source>“%1” in the file would unpack to far more than it can hold; it was not unpacked.</source>
        <translation>«&#xa0;%1&#xa0;» dans le fichier donnerait, une fois décompressé, bien plus qu’il ne peut contenir&#x202f;; il n’a pas été décompressé.</translation>
    </message>
    <message>
        <source>It was made by a newer version of Lacuna. Update Lacuna to open it.</source>
        <translation>Il a été créé par une version plus récente de Lacuna. Mettez Lacuna à jour pour l’ouvrir.</translation>
    </message>
    <message>
        <source>“%1” is missing in the file.</source>
        <translation>«&#xa0;%1&#xa0;» manque dans le fichier.</translation>
    </message>
    <message>
        <source>There is something in the file that its own list does not name: “%1”.</source>
        <translation>Il y a dans le fichier quelque chose que sa propre liste ne nomme pas&#xa0;: «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>“%1” in the file is not as the file&apos;s own list says.</source>
        <translation>«&#xa0;%1&#xa0;» dans le fichier n’est pas tel que le dit la liste du fichier lui-même.</translation>
    </message>
    <message>
        <source>The pack is damaged: “%1” in it is not as the file&apos;s own list says. Ask for the pack again.</source>
        <translation>Le paquet est endommagé&#xa0;: «&#xa0;%1&#xa0;» n’y est pas tel que le dit la liste du fichier lui-même. Demandez le paquet à nouveau.</translation>
    </message>
</context>
<context>
    <name>lacuna::PackMerge</name>
    <message>
        <source>Merging</source>
        <translation>Fusion</translation>
    </message>
</context>
<context>
    <name>lacuna::PackWayDialog</name>
    <message>
        <source>Open %1</source>
        <translation>Ouvrir %1</translation>
    </message>
    <message>
        <source>What is to become of “%1”?</source>
        <translation>Que faire de «&#xa0;%1&#xa0;»&#x202f;?</translation>
    </message>
    <message>
        <source>In %1. Nothing is changed before you have seen what is in it.</source>
        <translation>Dans %1. Rien n’est modifié avant que vous ayez vu ce qu’il contient.</translation>
    </message>
    <message>
        <source>Merge into %1…</source>
        <translation>Fusionner dans %1…</translation>
    </message>
    <message>
        <source>The catalogue that was open last, in %1</source>
        <translation>Le dernier catalogue ouvert, dans %1</translation>
    </message>
    <message>
        <source>Merge into a catalogue…</source>
        <translation>Fusionner dans un catalogue…</translation>
    </message>
    <message>
        <source>Merge into another catalogue…</source>
        <translation>Fusionner dans un autre catalogue…</translation>
    </message>
    <message>
        <source>You choose the catalogue.</source>
        <translation>Vous choisissez le catalogue.</translation>
    </message>
    <message>
        <source>Make a catalogue of its own…</source>
        <translation>En faire un catalogue à part…</translation>
    </message>
    <message>
        <source>A new file, with what is in the pack.</source>
        <translation>Un nouveau fichier, avec le contenu du paquet.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>lacuna::PackWords</name>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Of studies, appraisals and gaps that carry the mark</source>
        <translation>Des études, évaluations et lacunes qui portent la mention</translation>
    </message>
    <message>
        <source>Practices</source>
        <translation>Pratiques</translation>
    </message>
    <message>
        <source>Those that carry the mark</source>
        <translation>Ce qui porte la mention</translation>
    </message>
    <message>
        <source>Contributions</source>
        <translation>Contributions</translation>
    </message>
    <message>
        <source>Attached files</source>
        <translation>Fichiers joints</translation>
    </message>
    <message>
        <source>Ballots</source>
        <translation>Bulletins</translation>
    </message>
    <message>
        <source>Of rounds that carry the mark</source>
        <translation>Des exercices qui portent la mention</translation>
    </message>
    <message>
        <source>Names of persons</source>
        <translation>Noms de personnes</translation>
    </message>
    <message>
        <source>Contributors, participants, whom to ask, coders that carry the mark</source>
        <translation>Contributeurs, participants, personnes à qui s’adresser, codeurs qui portent la mention</translation>
    </message>
    <message numerus="yes">
        <source>%Ln confidential notes</source>
        <translation>
            <numerusform>%Ln note confidentielle</numerusform>
            <numerusform>%Ln notes confidentielles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln confidential practices</source>
        <translation>
            <numerusform>%Ln pratique confidentielle</numerusform>
            <numerusform>%Ln pratiques confidentielles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln confidential contributions</source>
        <translation>
            <numerusform>%Ln contribution confidentielle</numerusform>
            <numerusform>%Ln contributions confidentielles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln confidential files</source>
        <translation>
            <numerusform>%Ln fichier confidentiel</numerusform>
            <numerusform>%Ln fichiers confidentiels</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln confidential ballots</source>
        <translation>
            <numerusform>%Ln bulletin confidentiel</numerusform>
            <numerusform>%Ln bulletins confidentiels</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln names of persons</source>
        <translation>
            <numerusform>%Ln nom de personne</numerusform>
            <numerusform>%Ln noms de personnes</numerusform>
        </translation>
    </message>
    <message>
        <source>Studies</source>
        <translation>Études</translation>
    </message>
    <message>
        <source>Codings</source>
        <translation>Codages</translation>
    </message>
    <message>
        <source>Terms of the codebook</source>
        <translation>Termes de la grille de codage</translation>
    </message>
    <message>
        <source>Notes on gaps</source>
        <translation>Notes sur les lacunes</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Vues</translation>
    </message>
    <message>
        <source>Stories</source>
        <translation>Récits</translation>
    </message>
    <message>
        <source>Rounds</source>
        <translation>Exercices</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Deletions</source>
        <translation>Suppressions</translation>
    </message>
    <message numerus="yes">
        <source>%Ln added</source>
        <translation>
            <numerusform>%Ln ajout</numerusform>
            <numerusform>%Ln ajouts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed</source>
        <translation>
            <numerusform>%Ln modification</numerusform>
            <numerusform>%Ln modifications</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln deleted</source>
        <translation>
            <numerusform>%Ln suppression</numerusform>
            <numerusform>%Ln suppressions</numerusform>
        </translation>
    </message>
    <message>
        <source>time not known</source>
        <translation>moment inconnu</translation>
    </message>
    <message>
        <source>What is done about gaps whose note is confidential</source>
        <translation>Suivi de lacunes dont la note est confidentielle</translation>
    </message>
    <message>
        <source>Collections</source>
        <translation>Collections</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>Recherches enregistrées</translation>
    </message>
    <message>
        <source>Coders, by name</source>
        <translation>Codeurs, par leur nom</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Réunions</translation>
    </message>
    <message>
        <source>Entries in minutes</source>
        <translation>Entrées de comptes rendus</translation>
    </message>
    <message>
        <source>Checklists</source>
        <translation>Grilles d’évaluation</translation>
    </message>
    <message>
        <source>Burden tables</source>
        <translation>Tables de charge</translation>
    </message>
    <message>
        <source>Imports, by the names of their files</source>
        <translation>Importations, par les noms de leurs fichiers</translation>
    </message>
    <message>
        <source>Contact and note of the catalogue</source>
        <translation>Contact et note du catalogue</translation>
    </message>
    <message>
        <source>Names of attached files and links</source>
        <translation>Noms des fichiers joints et des liens</translation>
    </message>
</context>
<context>
    <name>lacuna::PackageXml</name>
    <message>
        <source>The file is damaged: %1</source>
        <translation>Le fichier est endommagé&#xa0;: %1</translation>
    </message>
    <message>
        <source>The file holds XML that no spreadsheet program writes (document types or entities).</source>
        <translation>Le fichier contient du XML qu’aucun tableur n’écrit (types de document ou entités).</translation>
    </message>
    <message>
        <source>The file is damaged: one of its parts is empty.</source>
        <translation>Le fichier est endommagé&#xa0;: l’une de ses parties est vide.</translation>
    </message>
    <message>
        <source>The file is not in UTF-8, as it should be; its texts were read as %1.</source>
        <translation>Le fichier n’est pas en UTF-8, comme il devrait l’être&#x202f;; ses textes ont été lus en %1.</translation>
    </message>
</context>
<context>
    <name>lacuna::Packs</name>
    <message>
        <source>The data in the pack are damaged or were changed by another program; nothing in them was used. Ask for the pack again.</source>
        <translation>Les données du paquet sont endommagées ou ont été modifiées par un autre programme&#x202f;; rien n’en a été utilisé. Demandez le paquet à nouveau.</translation>
    </message>
    <message>
        <source>The pack was made by a newer version of Lacuna. Update Lacuna to open it.</source>
        <translation>Le paquet a été créé par une version plus récente de Lacuna. Mettez Lacuna à jour pour l’ouvrir.</translation>
    </message>
    <message>
        <source>The pack was made by an older version of Lacuna. Ask for one made with version %1 or newer.</source>
        <translation>Le paquet a été créé par une version plus ancienne de Lacuna. Demandez-en un créé avec la version %1 ou une plus récente.</translation>
    </message>
    <message>
        <source>The pack could not be unpacked: %1</source>
        <translation>Le paquet n’a pas pu être décompressé&#xa0;: %1</translation>
    </message>
    <message>
        <source>Unpacking</source>
        <translation>Décompression</translation>
    </message>
    <message>
        <source>“%1” is a catalogue, not a pack: open it instead.</source>
        <translation>«&#xa0;%1&#xa0;» est un catalogue, pas un paquet&#xa0;: ouvrez-le plutôt.</translation>
    </message>
    <message>
        <source>The file is not in the pack.</source>
        <translation>Le fichier n’est pas dans le paquet.</translation>
    </message>
    <message>
        <source>The file could not be read: %1</source>
        <translation>Le fichier n’a pas pu être lu&#xa0;: %1</translation>
    </message>
    <message>
        <source>What the pack says of itself is damaged.</source>
        <translation>Ce que le paquet dit de lui-même est endommagé.</translation>
    </message>
    <message numerus="yes">
        <source>%n study(s)</source>
        <translation>
            <numerusform>%n étude</numerusform>
            <numerusform>%n études</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n coding(s)</source>
        <translation>
            <numerusform>%n codage</numerusform>
            <numerusform>%n codages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n term(s) of the codebook</source>
        <translation>
            <numerusform>%n terme de la grille de codage</numerusform>
            <numerusform>%n termes de la grille de codage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n practice(s)</source>
        <translation>
            <numerusform>%n pratique</numerusform>
            <numerusform>%n pratiques</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contribution(s)</source>
        <translation>
            <numerusform>%n contribution</numerusform>
            <numerusform>%n contributions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) on gaps</source>
        <translation>
            <numerusform>%n note sur des lacunes</numerusform>
            <numerusform>%n notes sur des lacunes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n view(s)</source>
        <translation>
            <numerusform>%n vue</numerusform>
            <numerusform>%n vues</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n story(s)</source>
        <translation>
            <numerusform>%n récit</numerusform>
            <numerusform>%n récits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n round(s)</source>
        <translation>
            <numerusform>%n exercice</numerusform>
            <numerusform>%n exercices</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ballot(s)</source>
        <translation>
            <numerusform>%n bulletin</numerusform>
            <numerusform>%n bulletins</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n attached file(s) (%1)</source>
        <translation>
            <numerusform>%n fichier joint (%1)</numerusform>
            <numerusform>%n fichiers joints (%1)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deletion(s)</source>
        <translation>
            <numerusform>%n suppression</numerusform>
            <numerusform>%n suppressions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n confidential note(s)</source>
        <translation>
            <numerusform>%n note confidentielle</numerusform>
            <numerusform>%n notes confidentielles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n confidential practice(s)</source>
        <translation>
            <numerusform>%n pratique confidentielle</numerusform>
            <numerusform>%n pratiques confidentielles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n confidential contribution(s)</source>
        <translation>
            <numerusform>%n contribution confidentielle</numerusform>
            <numerusform>%n contributions confidentielles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n confidential attached file(s)</source>
        <translation>
            <numerusform>%n fichier joint confidentiel</numerusform>
            <numerusform>%n fichiers joints confidentiels</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n confidential ballot(s)</source>
        <translation>
            <numerusform>%n bulletin confidentiel</numerusform>
            <numerusform>%n bulletins confidentiels</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) of persons</source>
        <translation>
            <numerusform>%n nom de personne</numerusform>
            <numerusform>%n noms de personnes</numerusform>
        </translation>
    </message>
    <message>
        <source>A pack of Lacuna: part of a catalogue of research, to be merged into another one.</source>
        <translation>Un paquet de Lacuna&#xa0;: une partie d’un catalogue de recherche, à fusionner dans un autre.</translation>
    </message>
    <message>
        <source>Catalogue: %1</source>
        <translation>Catalogue&#xa0;: %1</translation>
    </message>
    <message>
        <source>(no title)</source>
        <translation>(sans titre)</translation>
    </message>
    <message>
        <source>What was chosen: %1</source>
        <translation>Ce qui a été choisi&#xa0;: %1</translation>
    </message>
    <message>
        <source>Made: %1 (UTC), by %2</source>
        <translation>Création&#xa0;: %1 (UTC), par %2</translation>
    </message>
    <message>
        <source>In it:</source>
        <translation>Contenu&#xa0;:</translation>
    </message>
    <message>
        <source>Confidential, and in it; treat it with care:</source>
        <translation>Confidentiel, et dans le paquet&#x202f;; à traiter avec soin&#xa0;:</translation>
    </message>
    <message>
        <source>Confidential, and left out:</source>
        <translation>Confidentiel, et laissé de côté&#xa0;:</translation>
    </message>
    <message>
        <source>To open it: in Lacuna, Merge a pack… in the menu, or “lacuna merge CATALOGUE PACK”. Without Lacuna: this is a zip file; catalogue.db.gz in it is an SQLite database, compressed by gzip, and files/ holds the attached files under the SHA-256 of their contents; the database says what they are called.</source>
        <translation>Pour l’ouvrir&#xa0;: dans Lacuna, «&#xa0;Fusionner un paquet…&#xa0;» dans le menu, ou «&#xa0;lacuna merge CATALOGUE PAQUET&#xa0;». Sans Lacuna&#xa0;: c’est un fichier zip&#x202f;; catalogue.db.gz y est une base de données SQLite compressée par gzip, et files/ contient les fichiers joints sous le SHA-256 de leur contenu&#x202f;; la base dit comment ils s’appellent.</translation>
    </message>
    <message>
        <source>The catalogue was replaced. Try again.</source>
        <translation>Le catalogue a été remplacé. Réessayez.</translation>
    </message>
    <message>
        <source>Collecting</source>
        <translation>Collecte</translation>
    </message>
    <message>
        <source>An attached file is damaged. Run “lacuna check” on the catalogue.</source>
        <translation>Un fichier joint est endommagé. Lancez «&#xa0;lacuna check&#xa0;» sur le catalogue.</translation>
    </message>
    <message numerus="yes">
        <source>%n chosen study(s)</source>
        <translation>
            <numerusform>%n étude choisie</numerusform>
            <numerusform>%n études choisies</numerusform>
        </translation>
    </message>
    <message>
        <source>What was changed since the last pack</source>
        <translation>Ce qui a été modifié depuis le dernier paquet</translation>
    </message>
    <message>
        <source>The whole catalogue</source>
        <translation>Tout le catalogue</translation>
    </message>
    <message>
        <source>The pack could not be put together: %1</source>
        <translation>Le paquet n’a pas pu être composé&#xa0;: %1</translation>
    </message>
    <message>
        <source>Compressing</source>
        <translation>Compression</translation>
    </message>
    <message>
        <source>“%1” is a Lacuna catalogue and would be replaced; choose another name.</source>
        <translation>«&#xa0;%1&#xa0;» est un catalogue Lacuna et serait remplacé&#x202f;; choisissez un autre nom.</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Écriture</translation>
    </message>
    <message>
        <source>“%1” is there already and is no pack; choose another name.</source>
        <translation>«&#xa0;%1&#xa0;» existe déjà et n’est pas un paquet&#x202f;; choisissez un autre nom.</translation>
    </message>
    <message>
        <source>Nothing was changed since the last pack; nothing was written.</source>
        <translation>Rien n’a été modifié depuis le dernier paquet&#x202f;; rien n’a été écrit.</translation>
    </message>
    <message numerus="yes">
        <source>what is done about %n gap(s) whose note is confidential</source>
        <translation>
            <numerusform>le suivi de %n lacune dont la note est confidentielle</numerusform>
            <numerusform>le suivi de %n lacunes dont la note est confidentielle</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n collection(s)</source>
        <translation>
            <numerusform>%n collection</numerusform>
            <numerusform>%n collections</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n saved search(es)</source>
        <translation>
            <numerusform>%n recherche enregistrée</numerusform>
            <numerusform>%n recherches enregistrées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n coder(s) by name</source>
        <translation>
            <numerusform>%n codeur, par son nom</numerusform>
            <numerusform>%n codeurs, par leur nom</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n meeting(s)</source>
        <translation>
            <numerusform>%n réunion</numerusform>
            <numerusform>%n réunions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) in minutes</source>
        <translation>
            <numerusform>%n entrée de compte rendu</numerusform>
            <numerusform>%n entrées de comptes rendus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n checklist(s)</source>
        <translation>
            <numerusform>%n grille d’évaluation</numerusform>
            <numerusform>%n grilles d’évaluation</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n burden table(s)</source>
        <translation>
            <numerusform>%n table de charge</numerusform>
            <numerusform>%n tables de charge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n import(s), by the names of their files</source>
        <translation>
            <numerusform>%n importation, par les noms de ses fichiers</numerusform>
            <numerusform>%n importations, par les noms de leurs fichiers</numerusform>
        </translation>
    </message>
    <message>
        <source>the contact and the note of the catalogue</source>
        <translation>le contact et la note du catalogue</translation>
    </message>
    <message>
        <source>“%1” of “%2” lies more than %3 levels deep in the pack&apos;s codebook; nothing of the pack was used.</source>
        <translation>«&#xa0;%1&#xa0;» de «&#xa0;%2&#xa0;» se trouve à plus de %3 niveaux de profondeur dans la grille de codage du paquet&#x202f;; rien du paquet n’a été utilisé.</translation>
    </message>
    <message>
        <source>In the pack&apos;s codebook, “%1” cannot use the terms of “%2”, which has none of its own; nothing of the pack was used.</source>
        <translation>Dans la grille de codage du paquet, «&#xa0;%1&#xa0;» ne peut pas employer les termes de «&#xa0;%2&#xa0;», qui n’en a pas en propre&#x202f;; rien du paquet n’a été utilisé.</translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) of attached files and links</source>
        <translation>
            <numerusform>%n nom de fichier joint ou de lien</numerusform>
            <numerusform>%n noms de fichiers joints et de liens</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lacuna::PageFile</name>
    <message>
        <source>There is no file “%1”.</source>
        <translation>Il n’y a pas de fichier «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>“%1” cannot be read.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être lu.</translation>
    </message>
</context>
<context>
    <name>lacuna::PageTextView</name>
    <message>
        <source>Text of %1</source>
        <translation>Texte de %1</translation>
    </message>
    <message>
        <source>Text of the page</source>
        <translation>Texte de la page</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Page précédente</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Page suivante</translation>
    </message>
    <message>
        <source>&amp;Page</source>
        <translation>&amp;Page</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Page</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>sur %1</translation>
    </message>
    <message>
        <source>This page has no text: it may be a picture.</source>
        <translation>Cette page n’a pas de texte&#xa0;: c’est peut-être une image.</translation>
    </message>
</context>
<context>
    <name>lacuna::PaperBallots</name>
    <message>
        <source>Ballots on paper</source>
        <translation>Bulletins sur papier</translation>
    </message>
    <message>
        <source>Count the papers, and the dots each option has on all of them together.</source>
        <translation>Comptez les bulletins, et les gommettes de chaque option sur tous les bulletins réunis.</translation>
    </message>
    <message>
        <source>Count the papers, and for each line how many of them give which answer.</source>
        <translation>Comptez les bulletins et, pour chaque ligne, combien donnent chaque réponse.</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Bulletins</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>Answers on the papers</source>
        <translation>Réponses sur les bulletins</translation>
    </message>
    <message>
        <source>Option</source>
        <translation>Option</translation>
    </message>
    <message>
        <source>Dots</source>
        <translation>Gommettes</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>lacuna::PaperTally</name>
    <message>
        <source>Paper %1</source>
        <translation>Papier %1</translation>
    </message>
    <message>
        <source>Rankings cannot be tallied: it matters which ranks stand on the same paper. Type each ballot.</source>
        <translation>Les classements ne se dépouillent pas en bloc&#xa0;: il importe de savoir quels rangs figurent sur le même bulletin. Saisissez chaque bulletin.</translation>
    </message>
    <message>
        <source>A tally is of 1 to %1 papers, not of %2.</source>
        <translation>Un décompte porte sur 1 à %1 bulletins, et non sur %2.</translation>
    </message>
    <message>
        <source>Option %1 (%2)</source>
        <translation>Option %1 (%2)</translation>
    </message>
    <message>
        <source>The round has no such option.</source>
        <translation>L’exercice n’a pas cette option.</translation>
    </message>
    <message>
        <source>%1: the round has no such criterion.</source>
        <translation>%1&#xa0;: l’exercice n’a pas ce critère.</translation>
    </message>
    <message>
        <source>%1: a count is 0 or more.</source>
        <translation>%1&#xa0;: un nombre est de 0 ou plus.</translation>
    </message>
    <message>
        <source>%1 has %2 answers, but there are only %3 papers.</source>
        <translation>%1 a %2 réponses, mais il n’y a que %3 bulletins.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>an option, a criterion</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 has %2 dots, but %3 papers may give it %4 at most.</source>
        <translation>%1 a %2 gommettes, mais %3 bulletins peuvent lui en donner %4 au plus.</translation>
    </message>
    <message>
        <source>There are %1 dots, but %2 papers have %3 at most.</source>
        <translation>Il y a %1 gommettes, mais %2 bulletins en ont %3 au plus.</translation>
    </message>
</context>
<context>
    <name>lacuna::PdfText</name>
    <message>
        <source>Only the first part of its text can be searched: it is very long.</source>
        <translation>La recherche ne porte que sur le début de son texte&#xa0;: il est très long.</translation>
    </message>
    <message>
        <source>It has no text to search: its pages are pictures.</source>
        <translation>Il n’a pas de texte où chercher&#xa0;: ses pages sont des images.</translation>
    </message>
    <message>
        <source>Its text cannot be searched: it is protected by a password.</source>
        <translation>Impossible de chercher dans son texte&#xa0;: il est protégé par un mot de passe.</translation>
    </message>
    <message>
        <source>Its text cannot be searched: it is damaged, or no PDF.</source>
        <translation>Impossible de chercher dans son texte&#xa0;: il est endommagé, ou ce n’est pas un PDF.</translation>
    </message>
    <message>
        <source>Reading the text</source>
        <translation>Lecture du texte</translation>
    </message>
</context>
<context>
    <name>lacuna::PdfWriter</name>
    <message>
        <source>PDF document</source>
        <translation>Document PDF</translation>
    </message>
    <message>
        <source>Writing pages</source>
        <translation>Écriture des pages</translation>
    </message>
</context>
<context>
    <name>lacuna::PickField</name>
    <message>
        <source>Found</source>
        <translation>Trouvé</translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <translation>%1 — %2</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Rien trouvé</translation>
    </message>
</context>
<context>
    <name>lacuna::Picture</name>
    <message>
        <source>Pictures need the graphical part of the program, which is not running.</source>
        <translation>Les images ont besoin de la partie graphique du programme, qui n’est pas lancée.</translation>
    </message>
    <message>
        <source>There is nothing to show: the matrix has no rows or no columns. Show empty ones, or choose other rows and columns.</source>
        <translation>Il n’y a rien à montrer&#xa0;: la matrice n’a pas de lignes ou pas de colonnes. Affichez celles qui sont vides, ou choisissez-en d’autres.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>lacuna::PlaceRail</name>
    <message>
        <source>Places</source>
        <translation>Lieux</translation>
    </message>
    <message>
        <source>%1 (Ctrl+%2)</source>
        <translation>%1 (Ctrl+%2)</translation>
    </message>
</context>
<context>
    <name>lacuna::PlainTable</name>
    <message>
        <source>The table holds more than %1 rows or %2 million characters.</source>
        <translation>Le tableau compte plus de %1 lignes ou de %2 millions de caractères.</translation>
    </message>
    <message>
        <source>What stands in columns without a header was left out.</source>
        <translation>Le contenu des colonnes sans en-tête a été laissé de côté.</translation>
    </message>
    <message>
        <source>The table is empty.</source>
        <translation>Le tableau est vide.</translation>
    </message>
    <message numerus="yes">
        <source>There are %Ln more warnings like these.</source>
        <translation>
            <numerusform>Il y a encore %Ln avertissement de ce genre.</numerusform>
            <numerusform>Il y a encore %Ln avertissements de ce genre.</numerusform>
        </translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <translation>ligne %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>The table has more than %1 columns.</source>
        <translation>Le tableau compte plus de %1 colonnes.</translation>
    </message>
    <message>
        <source>There are several columns “%1”; the first one counts.</source>
        <translation>Il y a plusieurs colonnes «&#xa0;%1&#xa0;»&#x202f;; la première compte.</translation>
    </message>
    <message>
        <source>Sheet “%1” cannot be read from row %2 on. %3</source>
        <translation>La feuille «&#xa0;%1&#xa0;» ne peut pas être lue à partir de la ligne %2. %3</translation>
    </message>
    <message>
        <source>Only sheet “%1” was read; there are others: %2.</source>
        <translation>Seule la feuille «&#xa0;%1&#xa0;» a été lue&#x202f;; il y en a d’autres&#xa0;: %2.</translation>
    </message>
    <message>
        <source>This is not a table; it looks like %1.</source>
        <translation>Ce n’est pas un tableau&#x202f;; cela ressemble à %1.</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>Lecture de %1</translation>
    </message>
</context>
<context>
    <name>lacuna::PngWriter</name>
    <message>
        <source>Image (PNG)</source>
        <translation>Image (PNG)</translation>
    </message>
    <message>
        <source>Drawing</source>
        <translation>Dessin</translation>
    </message>
    <message>
        <source>An image has %1 to %2 dots per inch, not %3.</source>
        <translation>Une image a de %1 à %2 points par pouce, pas %3.</translation>
    </message>
    <message>
        <source>At %1 dpi it fits.</source>
        <translation>À %1 ppp, elle tient.</translation>
    </message>
    <message>
        <source>Fold groups, hide empty rows and columns, or filter; or write slides instead.</source>
        <translation>Repliez des groupes, masquez les lignes et colonnes vides, ou filtrez&#x202f;; ou écrivez plutôt des diapositives.</translation>
    </message>
    <message>
        <source>The image would be %1 × %2 pixels, which is too large.</source>
        <translation>L’image ferait %1 × %2 pixels, ce qui est trop grand.</translation>
    </message>
    <message>
        <source>There is not enough memory for an image of %1 × %2 pixels.</source>
        <translation>Il n’y a pas assez de mémoire pour une image de %1 × %2 pixels.</translation>
    </message>
    <message>
        <source>The image could not be written.</source>
        <translation>L’image n’a pas pu être écrite.</translation>
    </message>
</context>
<context>
    <name>lacuna::PptxWriter</name>
    <message>
        <source>PowerPoint slides</source>
        <translation>Diapositives PowerPoint</translation>
    </message>
</context>
<context>
    <name>lacuna::Practice</name>
    <message>
        <source>Good practice</source>
        <translation>Bonne pratique</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>Enseignement</translation>
    </message>
    <message>
        <source>Challenge</source>
        <translation>Défi</translation>
    </message>
    <message>
        <source>Ethical safeguard</source>
        <translation>Garde-fou éthique</translation>
    </message>
</context>
<context>
    <name>lacuna::PracticeCapture</name>
    <message>
        <source>Make a practice of it</source>
        <translation>En faire une pratique</translation>
    </message>
    <message>
        <source>Makes the marked words the quote of a new practice (Ctrl+Shift+P)</source>
        <translation>Fait des mots sélectionnés la citation d’une nouvelle pratique (Ctrl+Shift+P)</translation>
    </message>
    <message>
        <source>Mark the words first that say what was learned</source>
        <translation>Sélectionnez d’abord les mots qui disent ce qui a été appris</translation>
    </message>
</context>
<context>
    <name>lacuna::PracticeCards</name>
    <message>
        <source>+ %1 more</source>
        <translation>+ %1 de plus</translation>
    </message>
    <message>
        <source>Confidence: %1</source>
        <translation>Confiance&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln contributions</source>
        <translation>
            <numerusform>%Ln contribution</numerusform>
            <numerusform>%Ln contributions</numerusform>
        </translation>
    </message>
    <message>
        <source>Practices</source>
        <translation>Pratiques</translation>
    </message>
</context>
<context>
    <name>lacuna::PracticeDigest</name>
    <message>
        <source>Good practices and lessons</source>
        <translation>Bonnes pratiques et enseignements</translation>
    </message>
    <message>
        <source>What have we learned about doing research?</source>
        <translation>Qu’avons-nous appris sur la conduite de la recherche&#x202f;?</translation>
    </message>
    <message>
        <source>No stage in particular</source>
        <translation>Aucune étape en particulier</translation>
    </message>
    <message numerus="yes">
        <source>studies they come from</source>
        <translation>
            <numerusform>étude dont elles proviennent</numerusform>
            <numerusform>études dont elles proviennent</numerusform>
        </translation>
    </message>
    <message>
        <source>By stage of research</source>
        <translation>Par étape de recherche</translation>
    </message>
    <message>
        <source>nothing recorded</source>
        <translation>rien d’enregistré</translation>
    </message>
    <message>
        <source>Stage by kind</source>
        <translation>Étapes par type</translation>
    </message>
    <message>
        <source>Stage of research</source>
        <translation>Étape de recherche</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Where nothing is recorded</source>
        <translation>Où rien n’est consigné</translation>
    </message>
    <message>
        <source>No practice is recorded for these stages of research: gaps in what is known about doing it.</source>
        <translation>Aucune pratique n’est consignée pour ces étapes de recherche&#xa0;: des lacunes dans ce que l’on sait de la conduite de la recherche.</translation>
    </message>
    <message>
        <source>Also at</source>
        <translation>Aussi à l’étape</translation>
    </message>
    <message>
        <source>Contributed by</source>
        <translation>Apportée par</translation>
    </message>
    <message>
        <source>A practice is a good practice, a lesson, a challenge or an ethical safeguard of doing research, as it was recorded in the catalogue from studies and by people. It counts once in each stage of research it is coded with; its card stands under the first.</source>
        <translation>Une pratique est une bonne pratique, un enseignement, un défi ou un garde-fou éthique de la conduite de la recherche, telle qu’elle a été enregistrée dans le catalogue à partir d’études et par des personnes. Elle compte une fois dans chaque étape de recherche avec laquelle elle est codée&#x202f;; sa fiche figure sous la première.</translation>
    </message>
    <message>
        <source>A stage without a practice says that nothing is recorded, not that nothing is known.</source>
        <translation>Une étape sans pratique dit que rien n’est enregistré, non que rien n’est connu.</translation>
    </message>
    <message>
        <source>Quotes are the studies&apos; own words. Practices come in the order of the stages of research, then by kind, then as they were recorded.</source>
        <translation>Les citations sont les mots mêmes des études. Les pratiques suivent l’ordre des étapes de recherche, puis le type, puis l’ordre d’enregistrement.</translation>
    </message>
    <message>
        <source>Names of those who contributed practices are left out.</source>
        <translation>Les noms des personnes qui ont apporté des pratiques sont omis.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln practices</source>
        <translation>
            <numerusform>%Ln pratique</numerusform>
            <numerusform>%Ln pratiques</numerusform>
        </translation>
    </message>
    <message>
        <source>only: %1</source>
        <translation>seulement&#xa0;: %1</translation>
    </message>
    <message>
        <source>studies searched on %1</source>
        <translation>études recherchées le %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln practices</source>
        <translation>
            <numerusform>%1 sur %Ln pratique</numerusform>
            <numerusform>%1 sur %Ln pratiques</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lacuna::PracticeExchange</name>
    <message numerus="yes">
        <source>Added %Ln practices</source>
        <translation>
            <numerusform>%Ln pratique ajoutée</numerusform>
            <numerusform>%Ln pratiques ajoutées</numerusform>
        </translation>
    </message>
    <message>
        <source>Import practices</source>
        <translation>Importer des pratiques</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message numerus="yes">
        <source>Add %Ln practices</source>
        <translation>
            <numerusform>Ajouter %Ln pratique</numerusform>
            <numerusform>Ajouter %Ln pratiques</numerusform>
        </translation>
    </message>
    <message>
        <source>Export practices</source>
        <translation>Exporter des pratiques</translation>
    </message>
    <message numerus="yes">
        <source>%Ln practices as they are listed, as a table that can be read in again.</source>
        <translation>
            <numerusform>%Ln pratique telle qu’elle est listée, dans un tableau qui peut être relu.</numerusform>
            <numerusform>%Ln pratiques telles qu’elles sont listées, dans un tableau qui peut être relu.</numerusform>
        </translation>
    </message>
    <message>
        <source>With the names of those who contributed them</source>
        <translation>Avec les noms des personnes qui les ont apportées</translation>
    </message>
    <message>
        <source>Practice digest</source>
        <translation>Recueil de pratiques</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln practices by stage of research, each with its sources: as a document, slides, a page, or a table.</source>
        <translation>
            <numerusform>%Ln pratique par étape de recherche, avec ses sources&#xa0;: en document, diapositives, page ou tableau.</numerusform>
            <numerusform>Les %Ln pratiques par étape de recherche, chacune avec ses sources&#xa0;: en document, diapositives, page ou tableau.</numerusform>
        </translation>
    </message>
    <message>
        <source>All practices, whatever is listed</source>
        <translation>Toutes les pratiques, listées ou non</translation>
    </message>
    <message numerus="yes">
        <source>%Ln practices are there already, in the catalogue or further up in the table, and are left out.</source>
        <translation>
            <numerusform>%Ln pratique existe déjà, dans le catalogue ou plus haut dans le tableau, et est laissée de côté.</numerusform>
            <numerusform>%Ln pratiques existent déjà, dans le catalogue ou plus haut dans le tableau, et sont laissées de côté.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %Ln practices that are listed, of %1, by stage of research, each with its sources: as a document, slides, a page, or a table.</source>
        <translation>
            <numerusform>La pratique affichée, sur %1, par étape de recherche, avec ses sources&#xa0;: en document, diapositives, page ou tableau (%Ln).</numerusform>
            <numerusform>Les %Ln pratiques affichées, sur %1, par étape de recherche, chacune avec ses sources&#xa0;: en document, diapositives, page ou tableau.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln confidential practices are left out unless that is ticked.</source>
        <translation>
            <numerusform>%Ln pratique confidentielle est laissée de côté sauf si cela est coché.</numerusform>
            <numerusform>%Ln pratiques confidentielles sont laissées de côté sauf si cela est coché.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lacuna::PracticeFilters</name>
    <message>
        <source>Filters of practices</source>
        <translation>Filtres des pratiques</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filtres</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Hide the filters</source>
        <translation>Masquer les filtres</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>lacuna::PracticeForm</name>
    <message>
        <source>Practice</source>
        <translation>Pratique</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Fermer (Échap)</translation>
    </message>
    <message>
        <source>Close the details</source>
        <translation>Fermer les détails</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Title: what to do, or what was learned</source>
        <translation>Titre&#xa0;: que faire, ou ce qui a été appris</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>How, why, and what to beware of</source>
        <translation>Comment, pourquoi, et à quoi prendre garde</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
    <message>
        <source>Contributed by</source>
        <translation>Apportée par</translation>
    </message>
    <message>
        <source>A name, if somebody told it</source>
        <translation>Un nom, si quelqu’un l’a dit</translation>
    </message>
    <message>
        <source>Left out of exports unless asked for</source>
        <translation>Omis des exports sauf demande contraire</translation>
    </message>
    <message>
        <source>What participants said</source>
        <translation>Ce qu’ont dit les participants</translation>
    </message>
    <message>
        <source>Add what somebody said…</source>
        <translation>Ajouter ce que quelqu’un a dit…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Delete this practice; can be undone</source>
        <translation>Supprimer cette pratique&#x202f;; peut être annulé</translation>
    </message>
    <message>
        <source>New practice</source>
        <translation>Nouvelle pratique</translation>
    </message>
    <message>
        <source>Changed %1</source>
        <translation>Modifiée le %1</translation>
    </message>
    <message>
        <source>Nothing of this practice leaves the catalogue, unless that is ticked when something is exported</source>
        <translation>Rien de cette pratique ne sort du catalogue, sauf si cela est coché lors d’un export</translation>
    </message>
</context>
<context>
    <name>lacuna::PracticeMatrix</name>
    <message>
        <source>Matrix of practices</source>
        <translation>Matrice des pratiques</translation>
    </message>
    <message>
        <source>No matrix to show</source>
        <translation>Aucune matrice à afficher</translation>
    </message>
    <message>
        <source>Choose other rows or columns.</source>
        <translation>Choisissez d’autres lignes ou colonnes.</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
</context>
<context>
    <name>lacuna::PracticeModel</name>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Confiance</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
    <message>
        <source>Contributor</source>
        <translation>Apportée par</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modifiée</translation>
    </message>
</context>
<context>
    <name>lacuna::PracticePlace</name>
    <message>
        <source>Practice</source>
        <translation>Pratique</translation>
    </message>
    <message numerus="yes">
        <source>%Ln practices</source>
        <translation>
            <numerusform>%Ln pratique</numerusform>
            <numerusform>%Ln pratiques</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 practices match</source>
        <translation>%1 pratiques sur %2 correspondent</translation>
    </message>
    <message>
        <source>New practice</source>
        <translation>Nouvelle pratique</translation>
    </message>
    <message>
        <source>New practice from the clipboard</source>
        <translation>Nouvelle pratique à partir du presse-papiers</translation>
    </message>
    <message>
        <source>From clipboard</source>
        <translation>Du presse-papiers</translation>
    </message>
    <message>
        <source>Import practices from a table…</source>
        <translation>Importer des pratiques d’un tableau…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importer…</translation>
    </message>
    <message>
        <source>Export practices as a table…</source>
        <translation>Exporter les pratiques en tableau…</translation>
    </message>
    <message>
        <source>Table…</source>
        <translation>Tableau…</translation>
    </message>
    <message>
        <source>Delete the selected practice</source>
        <translation>Supprimer la pratique sélectionnée</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Apply what is typed</source>
        <translation>Appliquer ce qui est tapé</translation>
    </message>
    <message>
        <source>Next practice</source>
        <translation>Pratique suivante</translation>
    </message>
    <message>
        <source>Previous practice</source>
        <translation>Pratique précédente</translation>
    </message>
    <message>
        <source>Show practices</source>
        <translation>Afficher les pratiques</translation>
    </message>
    <message>
        <source>Show the matrix of practices</source>
        <translation>Afficher la matrice des pratiques</translation>
    </message>
    <message>
        <source>Show contributions</source>
        <translation>Afficher les contributions</translation>
    </message>
    <message>
        <source>What is shown of practice</source>
        <translation>Ce qui est affiché de la pratique</translation>
    </message>
    <message>
        <source>Practices</source>
        <translation>Pratiques</translation>
    </message>
    <message>
        <source>What was learned about doing research</source>
        <translation>Ce qui a été appris sur la conduite de la recherche</translation>
    </message>
    <message>
        <source>Matrix</source>
        <translation>Matrice</translation>
    </message>
    <message>
        <source>Where know-how is missing</source>
        <translation>Où le savoir-faire manque</translation>
    </message>
    <message>
        <source>Contributions</source>
        <translation>Contributions</translation>
    </message>
    <message>
        <source>What participants said</source>
        <translation>Ce qu’ont dit les participants</translation>
    </message>
    <message>
        <source>Import a table…</source>
        <translation>Importer un tableau…</translation>
    </message>
    <message>
        <source>The new practice is not listed: the filter hides it</source>
        <translation>La nouvelle pratique n’est pas listée&#xa0;: le filtre la masque</translation>
    </message>
    <message>
        <source>Nothing was copied that could become a practice</source>
        <translation>Rien n’a été copié qui puisse devenir une pratique</translation>
    </message>
    <message>
        <source>Deleted the practice</source>
        <translation>Pratique supprimée</translation>
    </message>
    <message>
        <source>Deleted the contribution</source>
        <translation>Contribution supprimée</translation>
    </message>
</context>
<context>
    <name>lacuna::PracticeRow</name>
    <message>
        <source>%1, %2</source>
        <comment>practice, 3 studies</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>lacuna::PracticeSources</name>
    <message>
        <source>Add a study it comes from</source>
        <translation>Ajouter une étude dont elle provient</translation>
    </message>
    <message>
        <source>Add a study: words of its title or author</source>
        <translation>Ajouter une étude&#xa0;: mots du titre ou auteur</translation>
    </message>
    <message>
        <source>Open the study %1</source>
        <translation>Ouvrir l’étude %1</translation>
    </message>
    <message>
        <source>Page in %1</source>
        <translation>Page dans %1</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Page</translation>
    </message>
    <message>
        <source>It does not come from this study</source>
        <translation>Elle ne provient pas de cette étude</translation>
    </message>
    <message>
        <source>Take %1 away</source>
        <translation>Retirer %1</translation>
    </message>
    <message>
        <source>Quote from %1</source>
        <translation>Citation de %1</translation>
    </message>
    <message>
        <source>The study&apos;s own words</source>
        <translation>Les mots mêmes de l’étude</translation>
    </message>
    <message>
        <source>It comes from this study already</source>
        <translation>Elle provient déjà de cette étude</translation>
    </message>
</context>
<context>
    <name>lacuna::PracticeTable</name>
    <message>
        <source>The column “%1” is none of a practice and was not read.</source>
        <translation>La colonne «&#xa0;%1&#xa0;» n’est pas une colonne de pratiques et n’a pas été lue.</translation>
    </message>
    <message>
        <source>The table has neither a column “title” nor a column “text”.</source>
        <translation>Le tableau n’a ni colonne «&#xa0;title&#xa0;» ni colonne «&#xa0;text&#xa0;».</translation>
    </message>
    <message>
        <source>There is neither a title nor a text: the line was left out.</source>
        <translation>Il n’y a ni titre ni texte&#xa0;: la ligne a été laissée de côté.</translation>
    </message>
    <message>
        <source>There is no title: the beginning of the text stands for it.</source>
        <translation>Il n’y a pas de titre&#xa0;: le début du texte en tient lieu.</translation>
    </message>
    <message>
        <source>“%1” is no kind of practice: taken as a good practice.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un type de pratique&#xa0;: prise comme bonne pratique.</translation>
    </message>
    <message>
        <source>“%1” is no term of %2: not coded with it.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un terme de %2&#xa0;: non codée avec ce terme.</translation>
    </message>
    <message>
        <source>%1 has one term at most: “%2” was left out.</source>
        <translation>%1 admet un seul terme&#xa0;: «&#xa0;%2&#xa0;» a été laissé de côté.</translation>
    </message>
    <message>
        <source>No study is called “%1”: kept as words of the text.</source>
        <translation>Aucune étude ne s’appelle «&#xa0;%1&#xa0;»&#xa0;: gardé comme mots du texte.</translation>
    </message>
    <message>
        <source>“%1” is a source already: what else is said of it was kept in the text.</source>
        <translation>«&#xa0;%1&#xa0;» est déjà une source&#xa0;: ce qui en est dit d’autre a été gardé dans le texte.</translation>
    </message>
    <message>
        <source>Several studies are called “%1”: the first was taken.</source>
        <translation>Plusieurs études s’appellent «&#xa0;%1&#xa0;»&#xa0;: la première a été prise.</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Source&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1: “%2”</source>
        <translation>%1&#xa0;: «&#xa0;%2&#xa0;»</translation>
    </message>
</context>
<context>
    <name>lacuna::PracticeText</name>
    <message>
        <source>%1 &amp; %2</source>
        <translation>%1 &amp; %2</translation>
    </message>
    <message>
        <source>%1 et al.</source>
        <translation>%1 et al.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>author, year</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>n.d.</source>
        <translation>s.d.</translation>
    </message>
    <message>
        <source>a study that is not listed</source>
        <translation>une étude qui n’est pas listée</translation>
    </message>
    <message>
        <source>%1, p. %2</source>
        <translation>%1, p. %2</translation>
    </message>
    <message>
        <source>%1, pp. %2</source>
        <translation>%1, pp. %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>lacuna::PracticesPage</name>
    <message>
        <source>Show or hide the filters</source>
        <translation>Afficher ou masquer les filtres</translation>
    </message>
    <message>
        <source>Show all that match again</source>
        <translation>Afficher de nouveau tout ce qui correspond</translation>
    </message>
    <message>
        <source>Search the practices</source>
        <translation>Rechercher dans les pratiques</translation>
    </message>
    <message>
        <source>How practices are listed</source>
        <translation>Présentation des pratiques</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>Fiches</translation>
    </message>
    <message>
        <source>With the beginning of each text</source>
        <translation>Avec le début de chaque texte</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tableau</translation>
    </message>
    <message>
        <source>A line each; a click on a column sorts by it</source>
        <translation>Une ligne par pratique&#x202f;; un clic sur une colonne trie selon elle</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Practices</source>
        <translation>Pratiques</translation>
    </message>
    <message>
        <source>What have we learned about doing research?</source>
        <translation>Qu’avons-nous appris sur la conduite de la recherche&#x202f;?</translation>
    </message>
    <message>
        <source>Good practices, lessons, challenges and ethical safeguards live here, each with the studies and people it comes from. Write the first one, import a table, or mark words in a study&apos;s abstract and make a practice of them (Ctrl+Shift+P).</source>
        <translation>Les bonnes pratiques, les enseignements, les défis et les garde-fous éthiques se trouvent ici, chacun avec les études et les personnes dont il provient. Écrivez la première pratique, importez un tableau, ou sélectionnez des mots dans le résumé d’une étude et faites-en une pratique (Ctrl+Shift+P).</translation>
    </message>
    <message>
        <source>No practice matches</source>
        <translation>Aucune pratique ne correspond</translation>
    </message>
    <message>
        <source>The filters and the search leave nothing.</source>
        <translation>Les filtres et la recherche ne laissent rien.</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Effacer les filtres</translation>
    </message>
    <message>
        <source>Delete the selected practice</source>
        <translation>Supprimer la pratique sélectionnée</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Only: %1</source>
        <translation>Seulement&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>lacuna::PresentKeys</name>
    <message>
        <source>→ ↓ Page Down, Space</source>
        <translation>→ ↓ Page suiv., Espace</translation>
    </message>
    <message>
        <source>next</source>
        <translation>suivant</translation>
    </message>
    <message>
        <source>← ↑ Page Up, Backspace</source>
        <translation>← ↑ Page préc., Retour arrière</translation>
    </message>
    <message>
        <source>back</source>
        <translation>précédent</translation>
    </message>
    <message>
        <source>a number, Enter</source>
        <translation>un nombre, Entrée</translation>
    </message>
    <message>
        <source>to that step</source>
        <translation>à cette étape</translation>
    </message>
    <message>
        <source>B, W</source>
        <translation>B, W</translation>
    </message>
    <message>
        <source>black, white</source>
        <translation>noir, blanc</translation>
    </message>
    <message>
        <source>C, then arrows</source>
        <translation>C, puis flèches</translation>
    </message>
    <message>
        <source>choose a cell; Ctrl+arrows without C</source>
        <translation>choisir une cellule&#x202f;; Ctrl+flèches sans C</translation>
    </message>
    <message>
        <source>A</source>
        <translation>A</translation>
    </message>
    <message>
        <source>agreed gap</source>
        <translation>lacune convenue</translation>
    </message>
    <message>
        <source>X, F, M</source>
        <translation>X, F, M</translation>
    </message>
    <message>
        <source>not a gap because …, being filled by …, note</source>
        <translation>pas une lacune, car …, en voie d’être comblée par …, note</translation>
    </message>
    <message>
        <source>L</source>
        <translation>L</translation>
    </message>
    <message>
        <source>spotlight on cell, row</source>
        <translation>projecteur sur la cellule, la ligne</translation>
    </message>
    <message>
        <source>O</source>
        <translation>O</translation>
    </message>
    <message>
        <source>studies of the cell</source>
        <translation>études de la cellule</translation>
    </message>
    <message>
        <source>R</source>
        <translation>R</translation>
    </message>
    <message>
        <source>row by row</source>
        <translation>ligne par ligne</translation>
    </message>
    <message>
        <source>S</source>
        <translation>S</translation>
    </message>
    <message>
        <source>next style</source>
        <translation>style suivant</translation>
    </message>
    <message>
        <source>Z, Shift+Z</source>
        <translation>Z, Shift+Z</translation>
    </message>
    <message>
        <source>to the region, back</source>
        <translation>à la région, retour</translation>
    </message>
    <message>
        <source>+, −</source>
        <translation>+, −</translation>
    </message>
    <message>
        <source>threshold of “thin”</source>
        <translation>seuil de «&#xa0;peu couvert&#xa0;»</translation>
    </message>
    <message>
        <source>Y</source>
        <translation>Y</translation>
    </message>
    <message>
        <source>fill over the years</source>
        <translation>remplir au fil des ans</translation>
    </message>
    <message>
        <source>D, E</source>
        <translation>D, E</translation>
    </message>
    <message>
        <source>draw, erase</source>
        <translation>dessiner, effacer</translation>
    </message>
    <message>
        <source>G</source>
        <translation>G</translation>
    </message>
    <message>
        <source>show how the vote stands</source>
        <translation>montrer où en est le vote</translation>
    </message>
    <message>
        <source>H</source>
        <translation>H</translation>
    </message>
    <message>
        <source>light, high contrast, dark</source>
        <translation>clair, contraste élevé, sombre</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Suppr</translation>
    </message>
    <message>
        <source>the step as it begins</source>
        <translation>l’étape comme au début</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Échap</translation>
    </message>
    <message>
        <source>back, then end</source>
        <translation>retour, puis fin</translation>
    </message>
    <message>
        <source>The vote is open. Esc once more closes it and ends the presentation.</source>
        <translation>Le vote est ouvert. Échap encore une fois le clôt et termine la présentation.</translation>
    </message>
</context>
<context>
    <name>lacuna::PresentWindow</name>
    <message>
        <source>Presentation</source>
        <translation>Présentation</translation>
    </message>
    <message>
        <source>The end. Esc leaves the presentation.</source>
        <translation>Fin. Échap quitte la présentation.</translation>
    </message>
</context>
<context>
    <name>lacuna::Presentation</name>
    <message>
        <source>The catalogue can only be read: nothing can be decided in it.</source>
        <translation>Le catalogue ne peut qu’être lu&#xa0;: rien ne peut y être décidé.</translation>
    </message>
    <message>
        <source>Choose a cell first: press C, then the arrow keys, or click it.</source>
        <translation>Choisissez d’abord une cellule&#xa0;: appuyez sur C, puis sur les flèches, ou cliquez dessus.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>undated</source>
        <translation>sans date</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>lacuna::Presenter</name>
    <message>
        <source>The story is no longer in the catalogue.</source>
        <translation>Le récit n’est plus dans le catalogue.</translation>
    </message>
    <message>
        <source>“%1” has no steps to present. Add one first.</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas d’étape à présenter. Ajoutez-en d’abord une.</translation>
    </message>
</context>
<context>
    <name>lacuna::PresenterConsole</name>
    <message>
        <source>Presenter</source>
        <translation>Console de présentation</translation>
    </message>
    <message>
        <source>Time of day</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Time since the beginning</source>
        <translation>Temps depuis le début</translation>
    </message>
    <message>
        <source>Time on this step</source>
        <translation>Temps sur cette étape</translation>
    </message>
    <message>
        <source>Step that is shown</source>
        <translation>Étape montrée</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Screen that the room sees</source>
        <translation>Écran que voit la salle</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Terminer</translation>
    </message>
    <message>
        <source>End the presentation (Esc)</source>
        <translation>Terminer la présentation (Échap)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Précédent</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Black</source>
        <translation>Noir</translation>
    </message>
    <message>
        <source>White</source>
        <translation>Blanc</translation>
    </message>
    <message>
        <source>Draw</source>
        <translation>Dessiner</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Couleurs</translation>
    </message>
    <message>
        <source>As it was</source>
        <translation>Comme au début</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Suppr</translation>
    </message>
    <message>
        <source>Cell</source>
        <translation>Cellule</translation>
    </message>
    <message>
        <source>Row by row</source>
        <translation>Ligne par ligne</translation>
    </message>
    <message>
        <source>Spotlight</source>
        <translation>Projecteur</translation>
    </message>
    <message>
        <source>Studies</source>
        <translation>Études</translation>
    </message>
    <message>
        <source>Style</source>
        <translation>Style</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Région</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Shift+Z</source>
        <translation>Maj+Z</translation>
    </message>
    <message>
        <source>Thin −</source>
        <translation>Seuil −</translation>
    </message>
    <message>
        <source>Thin +</source>
        <translation>Seuil +</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>Années</translation>
    </message>
    <message>
        <source>Agreed gap</source>
        <translation>Lacune convenue</translation>
    </message>
    <message>
        <source>Not a gap because…</source>
        <translation>Pas une lacune car…</translation>
    </message>
    <message>
        <source>Being filled by…</source>
        <translation>En voie d’être comblée par…</translation>
    </message>
    <message>
        <source>Note…</source>
        <translation>Note…</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>%1, %2 × %3</source>
        <translation>%1, %2 × %3</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>Ensuite&#xa0;: %1</translation>
    </message>
    <message>
        <source>Next: the end</source>
        <translation>Ensuite&#xa0;: la fin</translation>
    </message>
    <message>
        <source>This step has no notes.</source>
        <translation>Cette étape n’a pas de notes.</translation>
    </message>
    <message>
        <source>The end. Esc leaves the presentation.</source>
        <translation>Fin. Échap quitte la présentation.</translation>
    </message>
    <message>
        <source>Page %1 of %2.</source>
        <translation>Page %1 sur %2.</translation>
    </message>
    <message>
        <source>Chosen: %1.</source>
        <translation>Cellule choisie&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Thin: fewer than %1.</source>
        <translation>Peu couvert&#xa0;: moins de %1.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>this step %1 of %2</source>
        <translation>cette étape&#xa0;: %1 sur %2</translation>
    </message>
    <message>
        <source>this step %1</source>
        <translation>cette étape&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln ballots on paper kept</source>
        <translation>
            <numerusform>%Ln bulletin sur papier gardé</numerusform>
            <numerusform>%Ln bulletins sur papier gardés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln ballots on paper</source>
        <translation>
            <numerusform>%Ln bulletin sur papier</numerusform>
            <numerusform>%Ln bulletins sur papier</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lacuna::PrioritiesCommand</name>
    <message>
        <source>the catalogue has no rounds of priorities</source>
        <translation>le catalogue n’a pas d’exercices de priorités</translation>
    </message>
    <message>
        <source>say which round with --round NAME; there are: %1</source>
        <translation>dites quel exercice avec --round NOM&#x202f;; il y a&#xa0;: %1</translation>
    </message>
    <message>
        <source>there is no round “%1”; there are: %2</source>
        <translation>il n’y a pas d’exercice «&#xa0;%1&#xa0;»&#x202f;; il y a&#xa0;: %2</translation>
    </message>
    <message>
        <source>--stage is of Delphi rounds only</source>
        <translation>--stage ne vaut que pour les exercices Delphi</translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <translation>ligne %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>no ballot of the file counts</source>
        <translation>aucun bulletin du fichier ne compte</translation>
    </message>
    <message numerus="yes">
        <source>%Ln ballots saved</source>
        <translation>
            <numerusform>%Ln bulletin enregistré</numerusform>
            <numerusform>%Ln bulletins enregistrés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them in place of earlier ones of the same participants</source>
        <translation>
            <numerusform>dont %Ln en remplacement d’un bulletin antérieur du même participant</numerusform>
            <numerusform>dont %Ln en remplacement de bulletins antérieurs des mêmes participants</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” has no options to vote on</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas d’options sur lesquelles voter</translation>
    </message>
    <message>
        <source>“%1” has no ballots of stage %2</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas de bulletins du tour %2</translation>
    </message>
    <message>
        <source>“%1” has no ballots yet; --ballots FILE names a file of some</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas encore de bulletins&#x202f;; --ballots FICHIER indique un fichier qui en contient</translation>
    </message>
    <message>
        <source>a form and ballots are written as csv only</source>
        <translation>un formulaire et des bulletins s’écrivent seulement en csv</translation>
    </message>
    <message>
        <source>--save is of the ballots of --ballots FILE</source>
        <translation>--save ne vaut que pour les bulletins de --ballots FICHIER</translation>
    </message>
    <message>
        <source>tells what a round of priorities came to</source>
        <translation>dit ce qu’a donné un exercice de priorités</translation>
    </message>
    <message>
        <source>the round</source>
        <translation>l’exercice</translation>
    </message>
    <message>
        <source>count these (CSV, XLSX, ODS) instead of the catalogue&apos;s; they are not kept</source>
        <translation>compter ceux-ci (CSV, XLSX, ODS) au lieu de ceux du catalogue&#x202f;; ils ne sont pas gardés</translation>
    </message>
    <message>
        <source>keep the ballots of FILE in the catalogue, and count all it has</source>
        <translation>garder les bulletins du fichier dans le catalogue, et compter tous ceux qu’il contient</translation>
    </message>
    <message>
        <source>CHNRI: agreement of all scorers of an option, or of who answered (as the round says)</source>
        <translation>CHNRI&#xa0;: accord de tous les évaluateurs d’une option, ou des seuls répondants (comme le dit l’exercice)</translation>
    </message>
    <message>
        <source>of the bootstrap; 0: no intervals (as the round says)</source>
        <translation>du bootstrap&#x202f;; 0&#xa0;: sans intervalles (comme le dit l’exercice)</translation>
    </message>
    <message>
        <source>of the bootstrap (as the round says)</source>
        <translation>du bootstrap (comme le dit l’exercice)</translation>
    </message>
    <message>
        <source>the result, a form to fill in, or the ballots (result); the last two as CSV</source>
        <translation>le résultat, un formulaire à remplir ou les bulletins (result)&#x202f;; les deux derniers en CSV</translation>
    </message>
    <message>
        <source>output format (json)</source>
        <translation>format de sortie (json)</translation>
    </message>
    <message>
        <source>write there instead of to the screen</source>
        <translation>écrire là plutôt qu’à l’écran</translation>
    </message>
    <message numerus="yes">
        <source>no ballot counts: %Ln have no answers</source>
        <translation>
            <numerusform>aucun bulletin ne compte&#xa0;: %Ln est sans réponse</numerusform>
            <numerusform>aucun bulletin ne compte&#xa0;: %Ln sont sans réponse</numerusform>
        </translation>
    </message>
    <message>
        <source>the next stage of “%1” is %2: there is no form of stage %3 yet</source>
        <translation>le prochain tour de «&#xa0;%1&#xa0;» est le %2&#xa0;: il n’y a pas encore de formulaire du tour %3</translation>
    </message>
    <message>
        <source>Delphi: which stage (the last one with ballots); a form may be of the next one</source>
        <translation>Delphi&#xa0;: quel tour (le dernier qui a des bulletins)&#x202f;; un formulaire peut être celui du suivant</translation>
    </message>
    <message>
        <source>the ballots of “%1” are confidential: --include-confidential lets them leave</source>
        <translation>les bulletins de «&#xa0;%1&#xa0;» sont confidentiels&#xa0;: --include-confidential les laisse sortir</translation>
    </message>
    <message>
        <source>--names goes with --show form or ballots only</source>
        <translation>--names ne va qu’avec --show form ou ballots</translation>
    </message>
    <message>
        <source>form, ballots: with the participants&apos; names</source>
        <translation>form, ballots&#xa0;: avec les noms des participants</translation>
    </message>
</context>
<context>
    <name>lacuna::PrioritiesPlace</name>
    <message>
        <source>Priorities</source>
        <translation>Priorités</translation>
    </message>
    <message>
        <source>New round</source>
        <translation>Nouvel exercice</translation>
    </message>
    <message>
        <source>Options of the round</source>
        <translation>Options de l’exercice</translation>
    </message>
    <message>
        <source>Ballots of the round</source>
        <translation>Bulletins de l’exercice</translation>
    </message>
    <message>
        <source>Result of the round</source>
        <translation>Résultat de l’exercice</translation>
    </message>
    <message>
        <source>Research agenda</source>
        <translation>Programme de recherche</translation>
    </message>
    <message>
        <source>What should be researched next?</source>
        <translation>Que faudrait-il étudier ensuite&#x202f;?</translation>
    </message>
    <message>
        <source>A round sets priorities by a documented method: CHNRI, James Lind Alliance, ranking, dots or Delphi. Its options are gaps picked from the matrix, or questions you write; people vote on paper, in a spreadsheet or in the room; the result becomes a research agenda.</source>
        <translation>Un exercice fixe des priorités selon une méthode documentée&#xa0;: CHNRI, James Lind Alliance, classement, gommettes ou Delphi. Ses options sont des lacunes choisies dans la matrice, ou des questions que vous écrivez&#x202f;; on vote sur papier, dans un classeur ou dans la salle&#x202f;; le résultat devient un programme de recherche.</translation>
    </message>
    <message>
        <source>Begin a round</source>
        <translation>Commencer un exercice</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>Exercice</translation>
    </message>
    <message>
        <source>Steps of the round</source>
        <translation>Étapes de l’exercice</translation>
    </message>
    <message>
        <source>1 Options</source>
        <translation>1 Options</translation>
    </message>
    <message>
        <source>What is voted on, and how</source>
        <translation>Sur quoi l’on vote, et comment</translation>
    </message>
    <message>
        <source>2 Ballots</source>
        <translation>2 Bulletins</translation>
    </message>
    <message>
        <source>Who voted, and what</source>
        <translation>Qui a voté, et quoi</translation>
    </message>
    <message>
        <source>3 Result</source>
        <translation>3 Résultat</translation>
    </message>
    <message>
        <source>Ranking, agreement and what if</source>
        <translation>Classement, accord et hypothèses</translation>
    </message>
    <message>
        <source>4 Agenda</source>
        <translation>4 Programme</translation>
    </message>
    <message>
        <source>The result as a research agenda</source>
        <translation>Le résultat comme programme de recherche</translation>
    </message>
    <message>
        <source>More on this round</source>
        <translation>Autres actions sur cet exercice</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>clos</translation>
    </message>
    <message>
        <source>No round yet</source>
        <translation>Aucun exercice</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1&#xa0;: %2, %3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln options</source>
        <translation>
            <numerusform>%Ln option</numerusform>
            <numerusform>%Ln options</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln ballots</source>
        <translation>
            <numerusform>%Ln bulletin</numerusform>
            <numerusform>%Ln bulletins</numerusform>
        </translation>
    </message>
    <message>
        <source>%1   %2, %3</source>
        <translation>%1   %2, %3</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Renommer…</translation>
    </message>
    <message>
        <source>Begin another round with the same options</source>
        <translation>Commencer un autre exercice avec les mêmes options</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Rouvrir</translation>
    </message>
    <message>
        <source>Close: no more ballots</source>
        <translation>Clore&#xa0;: plus de nouveaux bulletins</translation>
    </message>
    <message>
        <source>Delete the round</source>
        <translation>Supprimer l’exercice</translation>
    </message>
    <message>
        <source>Priorities %1</source>
        <translation>Priorités %1</translation>
    </message>
    <message numerus="yes">
        <source>Added %Ln options to the round</source>
        <translation>
            <numerusform>%Ln option ajoutée à l’exercice</numerusform>
            <numerusform>%Ln options ajoutées à l’exercice</numerusform>
        </translation>
    </message>
    <message>
        <source>The round has these options already</source>
        <translation>L’exercice a déjà ces options</translation>
    </message>
    <message>
        <source>Name of the round</source>
        <translation>Nom de l’exercice</translation>
    </message>
    <message>
        <source>Deleted the round “%1”</source>
        <translation>Exercice «&#xa0;%1&#xa0;» supprimé</translation>
    </message>
    <message>
        <source>Vote by phone, in a story</source>
        <translation>Voter par téléphone, dans un récit</translation>
    </message>
</context>
<context>
    <name>lacuna::PriorityRow</name>
    <message>
        <source>%1. %2: %3</source>
        <comment>rank. title: score</comment>
        <translation>%1. %2&#xa0;: %3</translation>
    </message>
</context>
<context>
    <name>lacuna::PriorityWords</name>
    <message>
        <source>Everyone answers yes, undecided or no to each criterion of each option, or leaves out what they are not informed about.</source>
        <translation>Chacun répond oui, indécis ou non à chaque critère de chaque option, ou laisse en blanc ce sur quoi il n’est pas informé.</translation>
    </message>
    <message>
        <source>Everyone ranks their top options. Every stakeholder group weighs the same, however many took part.</source>
        <translation>Chacun classe ses options préférées. Chaque groupe de parties prenantes pèse autant, quel que soit le nombre de ses participants.</translation>
    </message>
    <message>
        <source>Everyone ranks the options; the lowest total of ranks comes first.</source>
        <translation>Chacun classe les options&#x202f;; la plus petite somme des rangs vient en premier.</translation>
    </message>
    <message>
        <source>Everyone ranks the options; an option gets a point for each one ranked below it.</source>
        <translation>Chacun classe les options&#x202f;; une option obtient un point pour chaque option classée après elle.</translation>
    </message>
    <message>
        <source>Everyone has a number of dots to put on the options.</source>
        <translation>Chacun a un nombre de gommettes à placer sur les options.</translation>
    </message>
    <message>
        <source>Everyone scores each option from 1 to 9, in several rounds, until there is consensus.</source>
        <translation>Chacun note chaque option de 1 à 9, en plusieurs tours, jusqu’au consensus.</translation>
    </message>
    <message>
        <source>Each option is a statement: everyone says whether they agree, are unsure or disagree.</source>
        <translation>Chaque option est un énoncé&#xa0;: chacun dit s’il est d’accord, pas sûr ou pas d’accord.</translation>
    </message>
</context>
<context>
    <name>lacuna::PrismaDiagram</name>
    <message>
        <source>Identification</source>
        <translation>Identification</translation>
    </message>
    <message>
        <source>Screening</source>
        <translation>Sélection</translation>
    </message>
    <message>
        <source>Included</source>
        <translation>Inclusion</translation>
    </message>
    <message>
        <source>(n = %1)</source>
        <translation>(n = %1)</translation>
    </message>
    <message>
        <source>(n = ?)</source>
        <translation>(n = ?)</translation>
    </message>
    <message>
        <source>Records identified</source>
        <translation>Références identifiées</translation>
    </message>
    <message>
        <source>Records identified from:</source>
        <translation>Références identifiées à partir de&#xa0;:</translation>
    </message>
    <message>
        <source>Records removed</source>
        <translation>Références retirées</translation>
    </message>
    <message>
        <source>Records removed before screening:</source>
        <translation>Références retirées avant la sélection&#xa0;:</translation>
    </message>
    <message>
        <source>New studies included in review</source>
        <translation>Nouvelles études incluses dans la revue</translation>
    </message>
    <message>
        <source>Reports of new included studies</source>
        <translation>Rapports des nouvelles études incluses</translation>
    </message>
    <message>
        <source>Total studies included in review</source>
        <translation>Total des études incluses dans la revue</translation>
    </message>
    <message>
        <source>Reports of total included studies</source>
        <translation>Rapports du total des études incluses</translation>
    </message>
    <message>
        <source>Previous studies</source>
        <translation>Études antérieures</translation>
    </message>
    <message>
        <source>Studies included in previous version of review</source>
        <translation>Études incluses dans la version précédente de la revue</translation>
    </message>
    <message>
        <source>Reports of studies included in previous version of review</source>
        <translation>Rapports des études incluses dans la version précédente de la revue</translation>
    </message>
    <message>
        <source>%1:</source>
        <translation>%1&#xa0;:</translation>
    </message>
    <message>
        <source>No reason given</source>
        <translation>Aucun motif indiqué</translation>
    </message>
    <message numerus="yes">
        <source>%Ln other reasons</source>
        <translation>
            <numerusform>%Ln autre motif</numerusform>
            <numerusform>%Ln autres motifs</numerusform>
        </translation>
    </message>
    <message>
        <source>Not finished: %1.</source>
        <translation>Non terminé&#xa0;: %1.</translation>
    </message>
    <message>
        <source>; </source>
        <translation>&#x202f;; </translation>
    </message>
    <message>
        <source>* Typed in, not counted from the catalogue.</source>
        <translation>* Saisi, non compté à partir du catalogue.</translation>
    </message>
    <message>
        <source>Searched to %1.</source>
        <translation>Recherche jusqu’au %1.</translation>
    </message>
    <message>
        <source>After PRISMA 2020: Page MJ et al., BMJ 2021;372:n71.</source>
        <translation>D’après PRISMA 2020&#xa0;: Page MJ et al., BMJ 2021;372:n71.</translation>
    </message>
</context>
<context>
    <name>lacuna::PrismaFlow</name>
    <message>
        <source>Studies in the previous version</source>
        <translation>Études de la version précédente</translation>
    </message>
    <message>
        <source>Reports of them</source>
        <translation>Leurs rapports</translation>
    </message>
    <message>
        <source>Databases</source>
        <translation>Bases de données</translation>
    </message>
    <message>
        <source>Registers</source>
        <translation>Registres</translation>
    </message>
    <message>
        <source>Other sources</source>
        <translation>Autres sources</translation>
    </message>
    <message>
        <source>Duplicate records</source>
        <translation>Références en double</translation>
    </message>
    <message>
        <source>Marked ineligible by automation tools</source>
        <translation>Jugées non éligibles par des outils d’automatisation</translation>
    </message>
    <message>
        <source>Other reasons</source>
        <translation>Autres motifs</translation>
    </message>
    <message>
        <source>Records screened</source>
        <translation>Références examinées</translation>
    </message>
    <message>
        <source>Records excluded</source>
        <translation>Références exclues</translation>
    </message>
    <message>
        <source>Reports sought for retrieval</source>
        <translation>Rapports recherchés pour obtention</translation>
    </message>
    <message>
        <source>Reports not retrieved</source>
        <translation>Rapports non obtenus</translation>
    </message>
    <message>
        <source>Reports assessed for eligibility</source>
        <translation>Rapports évalués pour l’éligibilité</translation>
    </message>
    <message>
        <source>Reports excluded</source>
        <translation>Rapports exclus</translation>
    </message>
    <message>
        <source>Studies included in review</source>
        <translation>Études incluses dans la revue</translation>
    </message>
    <message>
        <source>Reports of included studies</source>
        <translation>Rapports des études incluses</translation>
    </message>
    <message>
        <source>Identified without those removed: %1, but %2 records are screened or to be screened.</source>
        <translation>Identifiées moins les retirées&#xa0;: %1, mais %2 références sont examinées ou à examiner.</translation>
    </message>
    <message>
        <source>Screened without those excluded: %1, but %2 reports are sought.</source>
        <translation>Examinées moins les exclues&#xa0;: %1, mais %2 rapports sont recherchés.</translation>
    </message>
    <message>
        <source>Sought without those not retrieved: %1, but %2 reports are assessed or waiting for it.</source>
        <translation>Recherchés moins les non obtenus&#xa0;: %1, mais %2 rapports sont évalués ou en attente de l’être.</translation>
    </message>
    <message>
        <source>Assessed without those excluded: %1, but %2 reports are of included studies.</source>
        <translation>Évalués moins les exclus&#xa0;: %1, mais %2 rapports sont ceux d’études incluses.</translation>
    </message>
    <message>
        <source>Reports excluded: %1, but the reasons add up to %2.</source>
        <translation>Rapports exclus&#xa0;: %1, mais la somme des motifs est %2.</translation>
    </message>
    <message>
        <source>There are more included studies (%1) than reports of them (%2).</source>
        <translation>Il y a plus d’études incluses (%1) que de rapports correspondants (%2).</translation>
    </message>
    <message numerus="yes">
        <source>%Ln records are still to be screened</source>
        <translation>
            <numerusform>%Ln référence est encore à examiner</numerusform>
            <numerusform>%Ln références sont encore à examiner</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>coders disagree about %Ln studies</source>
        <translation>
            <numerusform>les codeurs sont en désaccord sur %Ln étude</numerusform>
            <numerusform>les codeurs sont en désaccord sur %Ln études</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln reports are still to be assessed</source>
        <translation>
            <numerusform>%Ln rapport est encore à évaluer</numerusform>
            <numerusform>%Ln rapports sont encore à évaluer</numerusform>
        </translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Base de données</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Registre</translation>
    </message>
    <message>
        <source>Other source</source>
        <translation>Autre source</translation>
    </message>
</context>
<context>
    <name>lacuna::ProgressPage</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Arrêt en cours…</translation>
    </message>
</context>
<context>
    <name>lacuna::PubMedXmlFormat</name>
    <message>
        <source>This is not a PubMed XML file with a PubmedArticleSet</source>
        <translation>Ce n’est pas un fichier XML de PubMed avec un PubmedArticleSet</translation>
    </message>
    <message>
        <source>PubMed XML is only read; write “nbib” for PubMed&apos;s own programs.</source>
        <translation>Le XML de PubMed ne peut qu’être lu&#x202f;; écrivez «&#xa0;nbib&#xa0;» pour les programmes de PubMed.</translation>
    </message>
</context>
<context>
    <name>lacuna::QuestionArguments</name>
    <message>
        <source>there is no dimension “%1”; this catalogue has %2</source>
        <translation>il n’y a pas de dimension «&#xa0;%1&#xa0;»&#x202f;; ce catalogue a %2</translation>
    </message>
    <message>
        <source>“%1” is no code, label or alias of a term of “%2”</source>
        <translation>«&#xa0;%1&#xa0;» n’est ni le code, ni le libellé, ni un synonyme d’un terme de «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>--where takes DIM=TERM[,TERM…], not “%1”</source>
        <translation>--where prend DIM=TERME[,TERME…], pas «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>--where “%1” names no term</source>
        <translation>--where «&#xa0;%1&#xa0;» ne nomme aucun terme</translation>
    </message>
    <message>
        <source>--years takes a range such as 2010-2020, 2010- or -2020, not “%1”</source>
        <translation>--years prend un intervalle tel que 2010-2020, 2010- ou -2020, pas «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>dimension of the rows</source>
        <translation>dimension des lignes</translation>
    </message>
    <message>
        <source>dimension of the columns</source>
        <translation>dimension des colonnes</translation>
    </message>
    <message>
        <source>dimension that divides a cell</source>
        <translation>dimension qui divise une cellule</translation>
    </message>
    <message>
        <source>deepest level of rows, 0 = top (all)</source>
        <translation>niveau le plus profond des lignes, 0 = premier (tous)</translation>
    </message>
    <message>
        <source>deepest level of columns, 0 = top (all)</source>
        <translation>niveau le plus profond des colonnes, 0 = premier (tous)</translation>
    </message>
    <message>
        <source>only this term and what is under it as rows</source>
        <translation>seulement ce terme et ce qui est dessous en lignes</translation>
    </message>
    <message>
        <source>only this term and what is under it as columns</source>
        <translation>seulement ce terme et ce qui est dessous en colonnes</translation>
    </message>
    <message>
        <source>what is counted (studies)</source>
        <translation>ce qui est compté (études)</translation>
    </message>
    <message>
        <source>fewer completed studies than this is thin (3)</source>
        <translation>moins d’études achevées que cela, c’est peu couvert (3)</translation>
    </message>
    <message>
        <source>this many primary studies want a synthesis (5)</source>
        <translation>autant d’études primaires appellent une synthèse (5)</translation>
    </message>
    <message>
        <source>older than this is stale (10)</source>
        <translation>plus vieux que cela, c’est ancien (10)</translation>
    </message>
    <message>
        <source>year that age is counted from (this year)</source>
        <translation>année à partir de laquelle l’âge est compté (cette année)</translation>
    </message>
    <message>
        <source>least confidence that is not low (moderate)</source>
        <translation>plus petite confiance qui n’est pas faible (moderate)</translation>
    </message>
    <message>
        <source>burden table that weighs the gaps</source>
        <translation>tableau de charge qui pondère les lacunes</translation>
    </message>
    <message>
        <source>keep studies with any of the terms; DIM!=… none of them, DIM&amp;=… all of them; may be repeated</source>
        <translation>garder les études ayant l’un des termes&#x202f;; DIM!=… aucun d’eux, DIM&amp;=… tous&#x202f;; peut être répété</translation>
    </message>
    <message>
        <source>keep studies of these years, and those without a year</source>
        <translation>garder les études de ces années, et celles sans année</translation>
    </message>
    <message>
        <source>say --rows DIM and --columns DIM</source>
        <translation>dites --rows DIM et --columns DIM</translation>
    </message>
    <message>
        <source>keep studies whose text has these words; &quot;a phrase&quot;, begin*, OR, -without, (brackets), and title: author: year:2010-2015 source: publisher: doi: keyword: notes: abstract:</source>
        <translation>garder les études dont le texte contient ces mots&#x202f;; &quot;une expression&quot;, début*, OR, -sans, (parenthèses), et title: author: year:2010-2015 source: publisher: doi: keyword: notes: abstract:</translation>
    </message>
    <message>
        <source>dimension that divides every segment again</source>
        <translation>dimension qui divise encore chaque segment</translation>
    </message>
    <message>
        <source>the map as it was known in that year (now)</source>
        <translation>la carte telle qu’on la connaissait cette année-là (maintenant)</translation>
    </message>
    <message>
        <source>--cross-segments needs --segments DIM</source>
        <translation>--cross-segments demande --segments DIM</translation>
    </message>
    <message>
        <source>also what is marked confidential, of what is asked for</source>
        <translation>aussi ce qui est marqué confidentiel, parmi ce qui est demandé</translation>
    </message>
</context>
<context>
    <name>lacuna::QuestionBar</name>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Segments</source>
        <translation>Segments</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Mesure</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Règles</translation>
    </message>
    <message>
        <source>Practices</source>
        <translation>Pratiques</translation>
    </message>
    <message>
        <source>Studies</source>
        <translation>Études</translation>
    </message>
</context>
<context>
    <name>lacuna::QuestionCommands</name>
    <message>
        <source>write there instead of to the screen</source>
        <translation>écrire là plutôt qu’à l’écran</translation>
    </message>
    <message>
        <source>output format (json)</source>
        <translation>format de sortie (json)</translation>
    </message>
    <message>
        <source>writes the studies that pass a filter</source>
        <translation>écrit les études qui passent un filtre</translation>
    </message>
    <message>
        <source>output format (csv)</source>
        <translation>format de sortie (csv)</translation>
    </message>
    <message>
        <source>answers a question with a gap matrix</source>
        <translation>répond à une question par une matrice des lacunes</translation>
    </message>
    <message>
        <source>ranks the gaps of a matrix</source>
        <translation>classe les lacunes d’une matrice</translation>
    </message>
    <message>
        <source>only the first N</source>
        <translation>seulement les N premières</translation>
    </message>
    <message>
        <source>%1 does not hold: %2</source>
        <translation>%1 ne conserve pas&#xa0;: %2</translation>
    </message>
    <message>
        <source>--include takes gap-notes, not “%1”</source>
        <translation>--include prend gap-notes, pas «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>what is written about the gaps, who fills them and whom to ask</source>
        <translation>ce qui est écrit des lacunes, qui les comble et à qui demander</translation>
    </message>
</context>
<context>
    <name>lacuna::QuoteList</name>
    <message>
        <source>%1, %2</source>
        <comment>stakeholder group, country</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>in confidence</source>
        <translation>à titre confidentiel</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Open what was said</source>
        <translation>Ouvrir ce qui a été dit</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>et %1 de plus</translation>
    </message>
</context>
<context>
    <name>lacuna::QuotePopup</name>
    <message>
        <source>Quote</source>
        <translation>Citation</translation>
    </message>
    <message>
        <source>What the study says, word for word</source>
        <translation>Ce que dit l’étude, mot pour mot</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Page</translation>
    </message>
    <message>
        <source>Remove this coding</source>
        <translation>Retirer ce codage</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
</context>
<context>
    <name>lacuna::RankingView</name>
    <message>
        <source>Ranking of the options</source>
        <translation>Classement des options</translation>
    </message>
    <message>
        <source>Ranking</source>
        <translation>Classement</translation>
    </message>
    <message>
        <source>Ctrl+C</source>
        <translation>Ctrl+C</translation>
    </message>
    <message>
        <source>Copy the ranking as a table</source>
        <translation>Copier le classement comme tableau</translation>
    </message>
</context>
<context>
    <name>lacuna::ReconcilePanel</name>
    <message>
        <source>Abstract</source>
        <translation>Résumé</translation>
    </message>
    <message>
        <source>No abstract</source>
        <translation>Aucun résumé</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>Convenu</translation>
    </message>
    <message>
        <source>Take all of both (U)</source>
        <translation>Tout prendre des deux (U)</translation>
    </message>
    <message>
        <source>Confirm what is agreed (Enter)</source>
        <translation>Confirmer ce qui est convenu (Entrée)</translation>
    </message>
    <message>
        <source>Take these (A)</source>
        <translation>Prendre ceux-ci (A)</translation>
    </message>
    <message>
        <source>Take these (B)</source>
        <translation>Prendre ceux-ci (B)</translation>
    </message>
    <message>
        <source>Take what %1 says</source>
        <translation>Prendre ce que dit %1</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Page %1</source>
        <translation>Page %1</translation>
    </message>
</context>
<context>
    <name>lacuna::ReferFormat</name>
    <message>
        <source>This is not an EndNote tagged file: it has no line such as “%T A title”.</source>
        <translation>Ce n’est pas un fichier balisé EndNote&#xa0;: il n’a pas de ligne telle que «&#xa0;%T Un titre&#xa0;».</translation>
    </message>
    <message>
        <source>“%1” is no reference type that is known here; the record is taken as generic.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un type de référence connu ici&#x202f;; la référence est prise comme générique.</translation>
    </message>
    <message>
        <source>EndNote tagged (refer)</source>
        <translation>EndNote balisé (refer)</translation>
    </message>
    <message>
        <source>EndNote tagged files can only be read; EndNote reads RIS.</source>
        <translation>Les fichiers balisés EndNote ne peuvent qu’être lus&#x202f;; EndNote lit le RIS.</translation>
    </message>
</context>
<context>
    <name>lacuna::ReferenceText</name>
    <message>
        <source>n.d.</source>
        <comment>no date</comment>
        <translation>s.d.</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Sans titre</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 et %2</translation>
    </message>
    <message>
        <source>%1 et al.</source>
        <translation>%1 et al.</translation>
    </message>
</context>
<context>
    <name>lacuna::Rehearsal</name>
    <message>
        <source>Back</source>
        <translation>Précédent</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Keep the times</source>
        <translation>Garder les durées</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>altogether %1 of %2</source>
        <translation>en tout %1 sur %2</translation>
    </message>
    <message>
        <source>altogether %1</source>
        <translation>en tout %1</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Reprendre</translation>
    </message>
</context>
<context>
    <name>lacuna::ReportCharts</name>
    <message>
        <source>Studies by year of publication</source>
        <translation>Études par année de publication</translation>
    </message>
    <message>
        <source>Studies by year and %1</source>
        <translation>Études par année et %1</translation>
    </message>
    <message>
        <source>Studies by %1</source>
        <translation>Études par %1</translation>
    </message>
    <message>
        <source>Cells by gap class</source>
        <translation>Cellules par classe de lacune</translation>
    </message>
    <message>
        <source>Gap class</source>
        <translation>Classe de lacune</translation>
    </message>
    <message>
        <source>Cells</source>
        <translation>Cellules</translation>
    </message>
</context>
<context>
    <name>lacuna::ReportComposer</name>
    <message>
        <source>Counting</source>
        <translation>Comptage</translation>
    </message>
    <message>
        <source>View “%1”: %2</source>
        <translation>Vue «&#xa0;%1&#xa0;»&#xa0;: %2</translation>
    </message>
    <message>
        <source>cannot read the template %1: %2</source>
        <translation>impossible de lire le modèle %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>the template %1 is larger than 100 MB</source>
        <translation>le modèle %1 dépasse 100 Mo</translation>
    </message>
    <message>
        <source>the template %1 is empty</source>
        <translation>le modèle %1 est vide</translation>
    </message>
    <message>
        <source>The story “%1” has no step to show.</source>
        <translation>Le récit «&#xa0;%1&#xa0;» n’a pas d’étape à montrer.</translation>
    </message>
</context>
<context>
    <name>lacuna::ReportContent</name>
    <message numerus="yes">
        <source>A story of %n view(s) does not fit into one file of this kind. Write slides, a spreadsheet, a document or a web page, or export its views one by one.</source>
        <translation>
            <numerusform>Un récit de %n vue ne tient pas dans un seul fichier de ce type. Écrivez des diapositives, un classeur, un document ou une page web, ou exportez ses vues une par une.</numerusform>
            <numerusform>Un récit de %n vues ne tient pas dans un seul fichier de ce type. Écrivez des diapositives, un classeur, un document ou une page web, ou exportez ses vues une par une.</numerusform>
        </translation>
    </message>
    <message>
        <source>Story</source>
        <translation>Récit</translation>
    </message>
    <message>
        <source>A story without a view does not fit into one file of this kind. Write slides, a spreadsheet, a document or a web page.</source>
        <translation>Un récit sans vue ne tient pas dans un seul fichier de ce type. Écrivez des diapositives, un classeur, un document ou une page web.</translation>
    </message>
</context>
<context>
    <name>lacuna::ReportPages</name>
    <message>
        <source>Laying out pages</source>
        <translation>Composition des pages</translation>
    </message>
    <message>
        <source>There is nothing to show: tick a part of the report.</source>
        <translation>Il n’y a rien à montrer&#xa0;: cochez une partie du rapport.</translation>
    </message>
    <message>
        <source>%1, part %2 of %3</source>
        <translation>%1, partie %2 sur %3</translation>
    </message>
    <message>
        <source>%1: studies of each country</source>
        <translation>%1&#xa0;: études de chaque pays</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Pages need the graphical part of the program, which is not running.</source>
        <translation>Les pages ont besoin de la partie graphique du programme, qui n’est pas lancée.</translation>
    </message>
</context>
<context>
    <name>lacuna::ResearchAgenda</name>
    <message>
        <source>%1–%2</source>
        <comment>from rank to rank</comment>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <comment>28 ballots from 5 stakeholder groups</comment>
        <translation>%1 de %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln ballots</source>
        <translation>
            <numerusform>%Ln bulletin</numerusform>
            <numerusform>%Ln bulletins</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stakeholder groups</source>
        <translation>
            <numerusform>%Ln groupe de parties prenantes</numerusform>
            <numerusform>%Ln groupes de parties prenantes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 (AEA)</source>
        <translation>%1&#xa0;: %2 (AEA)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>rank %1, in 95 % of resamples %2</source>
        <translation>rang %1, dans 95&#xa0;% des rééchantillonnages %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>stakeholder group: its rank</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Research agenda: %1</source>
        <translation>Programme de recherche&#xa0;: %1</translation>
    </message>
    <message>
        <source>round %1 of %2</source>
        <translation>tour %1 sur %2</translation>
    </message>
    <message>
        <source>What to research next</source>
        <translation>Recherches à mener ensuite</translation>
    </message>
    <message>
        <source>Ranking: %1</source>
        <translation>Classement&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>rank. option</comment>
        <translation>%1. %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln options more are in the table.</source>
        <translation>
            <numerusform>%Ln autre option figure dans le tableau.</numerusform>
            <numerusform>%Ln autres options figurent dans le tableau.</numerusform>
        </translation>
    </message>
    <message>
        <source>This round has no options yet.</source>
        <translation>Cet exercice n’a pas encore d’options.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln options</source>
        <translation>
            <numerusform>%Ln option</numerusform>
            <numerusform>%Ln options</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, and no ballots yet: nothing is ranked.</source>
        <translation>%1, et pas encore de bulletins&#xa0;: rien n’est classé.</translation>
    </message>
    <message>
        <source>%1, ranked by %2. First: %3.</source>
        <translation>%1&#x202f;; classement d’après %2. En tête&#xa0;: %3.</translation>
    </message>
    <message>
        <source>%1, ranked by %2; %4. First: %3.</source>
        <translation>%1&#x202f;; classement d’après %2&#x202f;; %4. En tête&#xa0;: %3.</translation>
    </message>
    <message>
        <source>The items</source>
        <translation>Les éléments</translation>
    </message>
    <message numerus="yes">
        <source>%Ln items more, ranked lower, are in the table.</source>
        <translation>
            <numerusform>%Ln autre élément, moins bien classé, figure dans le tableau.</numerusform>
            <numerusform>%Ln autres éléments, moins bien classés, figurent dans le tableau.</numerusform>
        </translation>
    </message>
    <message>
        <source>Gap</source>
        <translation>Lacune</translation>
    </message>
    <message>
        <source>Evidence so far</source>
        <translation>Études à ce jour</translation>
    </message>
    <message>
        <source>Burden</source>
        <translation>Charge</translation>
    </message>
    <message>
        <source>Rationale</source>
        <translation>Justification</translation>
    </message>
    <message>
        <source>Proposed method</source>
        <translation>Méthode proposée</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Possible partners</source>
        <translation>Partenaires possibles</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Accord</translation>
    </message>
    <message>
        <source>Rank by group</source>
        <translation>Rang par groupe</translation>
    </message>
    <message>
        <source>All figures</source>
        <translation>Tous les chiffres</translation>
    </message>
    <message>
        <source>Rank by stakeholder group</source>
        <translation>Rang par groupe de parties prenantes</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Rang</translation>
    </message>
    <message>
        <source>Option</source>
        <translation>Option</translation>
    </message>
    <message>
        <source>AEA</source>
        <comment>average expert agreement</comment>
        <translation>AEA</translation>
    </message>
    <message>
        <source>7–9</source>
        <comment>share of these scores</comment>
        <translation>7–9</translation>
    </message>
    <message>
        <source>95 %</source>
        <comment>interval of the rank</comment>
        <translation>95&#xa0;%</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>stakeholder group: its ballots</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>95 %: where the rank lies in 95 % of resamples. %1.</source>
        <translation>95&#xa0;%&#xa0;: où se situe le rang dans 95&#xa0;% des rééchantillonnages. %1.</translation>
    </message>
    <message>
        <source>What was decided</source>
        <translation>Ce qui a été décidé</translation>
    </message>
    <message>
        <source>Evidence so far: completed studies of the whole catalogue, each counted once, as the gap map counts them; thin: fewer than %1; synthesis wanted from %2 primary studies; stale after %3 years.</source>
        <translation>Études à ce jour&#xa0;: études achevées de tout le catalogue, chacune comptée une fois, comme les compte la carte des lacunes&#x202f;; peu couvert&#xa0;: moins de %1&#x202f;; synthèse souhaitée à partir de %2 études primaires&#x202f;; ancien après %3 ans.</translation>
    </message>
    <message>
        <source>%1: everything</source>
        <comment>a whole line of the matrix</comment>
        <translation>%1&#xa0;: tout</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>Not to be told any more: a term of this gap is no longer in the codebook.</source>
        <translation>Ne peut plus être dit&#xa0;: un terme de cette lacune n’est plus dans la grille de codage.</translation>
    </message>
    <message>
        <source>No study: a term of this gap is no longer used.</source>
        <translation>Aucune étude&#xa0;: un terme de cette lacune n’est plus utilisé.</translation>
    </message>
    <message>
        <source>a term that was deleted</source>
        <translation>un terme qui a été supprimé</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>absolute gap: why</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Ongoing or planned: %1.</source>
        <translation>En cours ou prévues&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Counted: what is coded by %1, too.</source>
        <translation>Compté&#xa0;: ce qui est aussi codé dans %1.</translation>
    </message>
    <message>
        <source>%1 et al.</source>
        <translation>%1 et al.</translation>
    </message>
    <message>
        <source>no year</source>
        <translation>sans année</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>title (year)</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 (%2). %3</source>
        <comment>authors (year). title</comment>
        <translation>%1 (%2). %3</translation>
    </message>
    <message>
        <source> and </source>
        <comment>between two authors</comment>
        <translation> et </translation>
    </message>
    <message>
        <source>There is no catalogue to make an agenda from.</source>
        <translation>Il n’y a pas de catalogue d’où tirer un programme.</translation>
    </message>
    <message>
        <source>Research agenda</source>
        <translation>Programme de recherche</translation>
    </message>
    <message numerus="yes">
        <source>Interval: where the score lies in 95 % of %Ln resamples of the ballots.</source>
        <translation>
            <numerusform>Intervalle&#xa0;: là où se trouve le score dans 95&#xa0;% de %Ln rééchantillon des bulletins.</numerusform>
            <numerusform>Intervalle&#xa0;: là où se trouve le score dans 95&#xa0;% de %Ln rééchantillons des bulletins.</numerusform>
        </translation>
    </message>
    <message>
        <source>Scores</source>
        <comment>that people gave</comment>
        <translation>Scores</translation>
    </message>
    <message>
        <source>%1: %2 gave the most frequent answer</source>
        <comment>strong agreement: 0.80</comment>
        <translation>%1&#xa0;: part de la réponse la plus fréquente %2</translation>
    </message>
    <message>
        <source>Same</source>
        <comment>share of the most frequent answer</comment>
        <translation>Identiques</translation>
    </message>
</context>
<context>
    <name>lacuna::RisFormat</name>
    <message>
        <source>This is not a RIS file; it looks like %1.</source>
        <translation>Ce n’est pas un fichier RIS&#x202f;; cela ressemble à %1.</translation>
    </message>
    <message>
        <source>This is not a RIS file: it has no line such as “TY  - JOUR”.</source>
        <translation>Ce n’est pas un fichier RIS&#xa0;: il n’a pas de ligne telle que «&#xa0;TY  - JOUR&#xa0;».</translation>
    </message>
    <message>
        <source>which study a companion report belongs to</source>
        <translation>à quelle étude appartient un rapport associé</translation>
    </message>
</context>
<context>
    <name>lacuna::RisParser</name>
    <message>
        <source>“%1” is no reference type that RIS knows; the record is taken as generic.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un type de référence connu de RIS&#x202f;; la référence est prise comme générique.</translation>
    </message>
    <message>
        <source>“%1” has no year of four digits.</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas d’année à quatre chiffres.</translation>
    </message>
    <message>
        <source>Text that belongs to no tag was left out: “%1”</source>
        <translation>Du texte qui n’appartient à aucune balise a été laissé de côté&#xa0;: «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Text outside any record was left out: “%1”</source>
        <translation>Du texte hors de toute référence a été laissé de côté&#xa0;: «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>The line with Lacuna&apos;s own additions is damaged; the plain fields were used.</source>
        <translation>La ligne des ajouts propres à Lacuna est endommagée&#x202f;; les champs ordinaires ont été utilisés.</translation>
    </message>
    <message>
        <source>TY without ER before it; what follows has no title, author, year or DOI and was kept with the record of line %1.</source>
        <translation>TY sans ER avant lui&#x202f;; la suite n’a ni titre, ni auteur, ni année, ni DOI et a été gardée avec la référence de la ligne %1.</translation>
    </message>
    <message>
        <source>The record has no fields.</source>
        <translation>La référence n’a pas de champs.</translation>
    </message>
    <message>
        <source>The record has no type (TY); it is taken as generic.</source>
        <translation>La référence n’a pas de type (TY)&#x202f;; elle est prise comme générique.</translation>
    </message>
    <message>
        <source>The record has no title.</source>
        <translation>La référence n’a pas de titre.</translation>
    </message>
    <message>
        <source>The last record is not closed by ER; the file may be cut off.</source>
        <translation>La dernière référence n’est pas fermée par ER&#x202f;; le fichier est peut-être coupé.</translation>
    </message>
    <message>
        <source>The record is longer than %1 MB; the rest of it was left out.</source>
        <translation>La référence dépasse %1 Mo&#x202f;; le reste a été laissé de côté.</translation>
    </message>
</context>
<context>
    <name>lacuna::Round</name>
    <message>
        <source>CHNRI</source>
        <translation>CHNRI</translation>
    </message>
    <message>
        <source>James Lind Alliance</source>
        <translation>James Lind Alliance</translation>
    </message>
    <message>
        <source>Nominal group</source>
        <translation>Groupe nominal</translation>
    </message>
    <message>
        <source>Borda count</source>
        <translation>Méthode de Borda</translation>
    </message>
    <message>
        <source>Dot voting</source>
        <translation>Vote par gommettes</translation>
    </message>
    <message>
        <source>Delphi</source>
        <translation>Delphi</translation>
    </message>
    <message>
        <source>Answerability</source>
        <translation>Possibilité de réponse</translation>
    </message>
    <message>
        <source>Effectiveness</source>
        <translation>Efficacité</translation>
    </message>
    <message>
        <source>Deliverability</source>
        <translation>Faisabilité de mise en œuvre</translation>
    </message>
    <message>
        <source>Impact</source>
        <translation>Impact</translation>
    </message>
    <message>
        <source>Equity</source>
        <translation>Équité</translation>
    </message>
    <message>
        <source>Agree or disagree</source>
        <translation>D’accord ou pas</translation>
    </message>
</context>
<context>
    <name>lacuna::RoundLabels</name>
    <message>
        <source>RPS</source>
        <translation>RPS</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Points</translation>
    </message>
    <message>
        <source>Rank total</source>
        <translation>Somme des rangs</translation>
    </message>
    <message>
        <source>Dots</source>
        <translation>Gommettes</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Médiane</translation>
    </message>
    <message>
        <source>AEA</source>
        <translation>AEA</translation>
    </message>
    <message>
        <source>Score 7–9</source>
        <translation>Score 7–9</translation>
    </message>
    <message>
        <source>No ballots yet.</source>
        <translation>Pas encore de bulletins.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln ballots</source>
        <translation>
            <numerusform>%Ln bulletin</numerusform>
            <numerusform>%Ln bulletins</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln stakeholder groups</source>
        <translation>
            <numerusform>%Ln groupe de parties prenantes</numerusform>
            <numerusform>%Ln groupes de parties prenantes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, and %2</source>
        <translation>%1, et %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln abstentions</source>
        <translation>
            <numerusform>%Ln abstention</numerusform>
            <numerusform>%Ln abstentions</numerusform>
        </translation>
    </message>
    <message>
        <source>Agree</source>
        <comment>how many do, of 100</comment>
        <translation>D’accord</translation>
    </message>
    <message>
        <source>Same answer</source>
        <translation>Même réponse</translation>
    </message>
</context>
<context>
    <name>lacuna::RoundMethodCard</name>
    <message>
        <source>Method</source>
        <translation>Méthode</translation>
    </message>
    <message>
        <source>The method stays as it is while there are ballots.</source>
        <translation>La méthode reste telle quelle tant qu’il y a des bulletins.</translation>
    </message>
    <message>
        <source>Options that each ranks</source>
        <translation>Options que chacun classe</translation>
    </message>
    <message>
        <source>Dots for each</source>
        <translation>Gommettes pour chacun</translation>
    </message>
    <message>
        <source>At most on one option</source>
        <translation>Au plus sur une option</translation>
    </message>
    <message>
        <source>Consensus: score 7–9 at least</source>
        <translation>Consensus&#xa0;: score 7–9, au moins</translation>
    </message>
    <message>
        <source>… and score 1–3 less than</source>
        <translation>… et score 1–3, moins de</translation>
    </message>
    <message>
        <source>Agreement (AEA) among those who answered only</source>
        <translation>Accord (AEA) parmi les seuls répondants</translation>
    </message>
    <message>
        <source>Otherwise the share is of all who scored the option, so that blanks lower it. Printed with the result.</source>
        <translation>Sinon, la part porte sur tous ceux qui ont noté l’option, si bien que les cases vides l’abaissent. Imprimé avec le résultat.</translation>
    </message>
    <message>
        <source>Criteria</source>
        <translation>Critères</translation>
    </message>
    <message>
        <source>Criteria and their weights</source>
        <translation>Critères et leurs poids</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>Critère</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Poids</translation>
    </message>
    <message>
        <source>Add a criterion</source>
        <translation>Ajouter un critère</translation>
    </message>
    <message>
        <source>Remove the criterion</source>
        <translation>Retirer le critère</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Participants</translation>
    </message>
    <message>
        <source>Participants and their stakeholder groups</source>
        <translation>Participants et leurs groupes de parties prenantes</translation>
    </message>
    <message>
        <source>Name or number</source>
        <translation>Nom ou numéro</translation>
    </message>
    <message>
        <source>Stakeholder group</source>
        <translation>Groupe de parties prenantes</translation>
    </message>
    <message>
        <source>Add a participant</source>
        <translation>Ajouter un participant</translation>
    </message>
    <message>
        <source>Remove the participant</source>
        <translation>Retirer le participant</translation>
    </message>
    <message>
        <source>Who is asked, for the ballot form. Names stay in the catalogue: exports number them.</source>
        <translation>Qui est interrogé, pour le formulaire de vote. Les noms restent dans le catalogue&#xa0;: les exports les numérotent.</translation>
    </message>
    <message>
        <source>Stakeholder group of %1</source>
        <translation>Groupe de parties prenantes de %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln participants</source>
        <translation>
            <numerusform>%Ln participant</numerusform>
            <numerusform>%Ln participants</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lacuna::RoundOptionsPage</name>
    <message>
        <source>Move up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Descendre</translation>
    </message>
    <message>
        <source>Remove the option</source>
        <translation>Retirer l’option</translation>
    </message>
    <message>
        <source>Write one</source>
        <translation>En écrire une</translation>
    </message>
    <message>
        <source>Pick gaps…</source>
        <translation>Choisir des lacunes…</translation>
    </message>
    <message>
        <source>Options of the round</source>
        <translation>Options de l’exercice</translation>
    </message>
    <message>
        <source>Pick gaps from the ranked list of gaps, or write a question of your own.</source>
        <translation>Choisissez des lacunes dans leur liste classée, ou écrivez une question à vous.</translation>
    </message>
    <message>
        <source>&amp;Title, as participants read it</source>
        <translation>&amp;Titre, tel que les participants le lisent</translation>
    </message>
    <message>
        <source>&amp;Explanation</source>
        <translation>&amp;Explication</translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation>Explication</translation>
    </message>
    <message>
        <source>Shows the gap in the matrix</source>
        <translation>Montre la lacune dans la matrice</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Options</translation>
    </message>
    <message numerus="yes">
        <source>%Ln options</source>
        <translation>
            <numerusform>%Ln option</numerusform>
            <numerusform>%Ln options</numerusform>
        </translation>
    </message>
    <message>
        <source>Gap: %1 →</source>
        <translation>Lacune&#xa0;: %1 →</translation>
    </message>
    <message>
        <source>New option</source>
        <translation>Nouvelle option</translation>
    </message>
    <message>
        <source>Removed “%1” from the round</source>
        <translation>Retiré de l’exercice&#xa0;: «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>%1, and %2</source>
        <translation>%1, et %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln answers to it</source>
        <translation>
            <numerusform>%Ln réponse qui la concerne</numerusform>
            <numerusform>%Ln réponses qui la concernent</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lacuna::RoundRankingModel</name>
    <message>
        <source>new</source>
        <translation>nouvelle</translation>
    </message>
    <message>
        <source>no answers</source>
        <translation>pas de réponses</translation>
    </message>
    <message>
        <source>rank %1</source>
        <translation>rang %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>95 % interval %1 to %2, ranks %3 to %4</source>
        <translation>intervalle à 95&#xa0;% de %1 à %2, rangs %3 à %4</translation>
    </message>
    <message>
        <source>answered by %1 of %2</source>
        <translation>répondu par %1 sur %2</translation>
    </message>
    <message>
        <source>half of the scores between %1 and %2, %3</source>
        <translation>la moitié des scores entre %1 et %2, %3</translation>
    </message>
    <message>
        <source>consensus</source>
        <translation>consensus</translation>
    </message>
    <message>
        <source>no consensus</source>
        <translation>pas de consensus</translation>
    </message>
    <message>
        <source>%1, with the 95 % interval of 1,000 draws of the ballots where there are enough</source>
        <translation>%1, avec l’intervalle à 95&#xa0;% de 1&#xa0;000 tirages des bulletins lorsqu’il y en a assez</translation>
    </message>
    <message>
        <source>Rank by %1 alone: %2</source>
        <translation>Rang selon ce seul groupe (%1)&#xa0;: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln ballots</source>
        <translation>
            <numerusform>%Ln bulletin</numerusform>
            <numerusform>%Ln bulletins</numerusform>
        </translation>
    </message>
    <message>
        <source>Average expert agreement: the share that gives the most frequent answer</source>
        <translation>Accord moyen des experts&#xa0;: la part qui donne la réponse la plus fréquente</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Rang</translation>
    </message>
    <message>
        <source>Option</source>
        <translation>Option</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Mouvement</translation>
    </message>
    <message>
        <source>The share that scores 7 to 9; ✓: there is consensus</source>
        <translation>La part qui note de 7 à 9&#x202f;; ✓&#xa0;: il y a consensus</translation>
    </message>
    <message>
        <source>The share that gives the most frequent answer</source>
        <translation>La part qui donne la réponse la plus fréquente</translation>
    </message>
</context>
<context>
    <name>lacuna::RoundResult</name>
    <message>
        <source>Resampling the ballots</source>
        <translation>Rééchantillonnage des bulletins</translation>
    </message>
    <message numerus="yes">
        <source>%Ln answers were not counted: they are of no option or criterion of the round, given twice, or out of range.</source>
        <translation>
            <numerusform>%Ln réponse n’a pas été comptée&#xa0;: elle ne relève d’aucune option ou d’aucun critère de l’exercice, est donnée deux fois ou est hors limites.</numerusform>
            <numerusform>%Ln réponses n’ont pas été comptées&#xa0;: elles ne relèvent d’aucune option ou d’aucun critère de l’exercice, sont données deux fois ou sont hors limites.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nobody said anything of %Ln options.</source>
        <translation>
            <numerusform>Personne ne s’est prononcé sur %Ln option.</numerusform>
            <numerusform>Personne ne s’est prononcé sur %Ln options.</numerusform>
        </translation>
    </message>
    <message>
        <source>Groups with one ballot: %1. It weighs as much as all ballots of any other group, and resampling cannot vary it.</source>
        <translation>Groupes d’un seul bulletin&#xa0;: %1. Il pèse autant que tous les bulletins d’un autre groupe, et le rééchantillonnage ne peut pas le faire varier.</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Rang</translation>
    </message>
    <message>
        <source>Option</source>
        <translation>Option</translation>
    </message>
    <message>
        <source>Rank, 95 %</source>
        <translation>Rang, 95&#xa0;%</translation>
    </message>
    <message>
        <source>Quartiles</source>
        <translation>Quartiles</translation>
    </message>
    <message>
        <source>7–9</source>
        <translation>7–9</translation>
    </message>
    <message>
        <source>1–3</source>
        <translation>1–3</translation>
    </message>
    <message>
        <source>Consensus</source>
        <translation>Consensus</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Réponses</translation>
    </message>
    <message>
        <source>Rank, %1</source>
        <translation>Rang, %1</translation>
    </message>
    <message>
        <source>Ballots: %1 (%2); abstentions: %3; answers not given: %4</source>
        <translation>Bulletins&#xa0;: %1 (%2)&#x202f;; abstentions&#xa0;: %3&#x202f;; réponses non données&#xa0;: %4</translation>
    </message>
    <message numerus="yes">
        <source>%Ln ballots were typed as a tally of papers. Which answers stood on the same paper is not known: scores are exact, but intervals of ranks and Kendall&apos;s W take them as unrelated.</source>
        <translation>
            <numerusform>%Ln bulletin a été saisi comme décompte de bulletins sur papier. On ne sait pas quelles réponses figuraient sur le même papier&#xa0;: les scores sont exacts, mais les intervalles de rangs et le W de Kendall les supposent sans lien.</numerusform>
            <numerusform>%Ln bulletins ont été saisis comme décompte de bulletins sur papier. On ne sait pas quelles réponses figuraient sur le même papier&#xa0;: les scores sont exacts, mais les intervalles de rangs et le W de Kendall les supposent sans lien.</numerusform>
        </translation>
    </message>
    <message>
        <source>Agree</source>
        <translation>D’accord</translation>
    </message>
    <message>
        <source>Unsure</source>
        <translation>Pas sûr</translation>
    </message>
    <message>
        <source>Disagree</source>
        <translation>Pas d’accord</translation>
    </message>
</context>
<context>
    <name>lacuna::RoundResultsPage</name>
    <message>
        <source>No ballots yet</source>
        <translation>Pas encore de bulletins</translation>
    </message>
    <message>
        <source>When there are ballots, this page ranks the options, says how sure the ranking is and who agrees with it.</source>
        <translation>Lorsqu’il y a des bulletins, cette page classe les options, dit à quel point le classement est sûr et qui s’y accorde.</translation>
    </message>
    <message>
        <source>Enter ballots</source>
        <translation>Saisir des bulletins</translation>
    </message>
    <message>
        <source>Stage of Delphi that is shown</source>
        <translation>Tour Delphi affiché</translation>
    </message>
    <message>
        <source>&amp;Moved since</source>
        <translation>&amp;Mouvement depuis</translation>
    </message>
    <message>
        <source>Show what moved since</source>
        <translation>Afficher ce qui a bougé depuis</translation>
    </message>
    <message>
        <source>Score and agreement</source>
        <translation>Score et accord</translation>
    </message>
    <message>
        <source>What was &amp;decided</source>
        <translation>Ce qui a été &amp;décidé</translation>
    </message>
    <message>
        <source>What was decided</source>
        <translation>Ce qui a été décidé</translation>
    </message>
    <message>
        <source>Printed with the research agenda</source>
        <translation>Imprimé avec le programme de recherche</translation>
    </message>
    <message>
        <source>Stage %1</source>
        <translation>Tour %1</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>stage %1</source>
        <translation>tour %1</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>This is a what if: not the weights, or not all the groups, of the round.</source>
        <translation>Ceci est une hypothèse&#xa0;: ce ne sont pas les poids, ou pas tous les groupes, de l’exercice.</translation>
    </message>
    <message>
        <source>With this method single options have no agreement; Kendall’s W says how far all rank alike.</source>
        <translation>Avec cette méthode, il n’y a pas d’accord par option&#x202f;; le W de Kendall dit à quel point tous classent de même.</translation>
    </message>
    <message>
        <source>There is no measure of agreement: %1.</source>
        <translation>Il n’y a pas de mesure de l’accord&#xa0;: %1.</translation>
    </message>
    <message>
        <source>%1: %2; largest move %3.</source>
        <translation>%1&#xa0;: %2&#x202f;; plus grand mouvement&#xa0;: %3.</translation>
    </message>
    <message>
        <source>the same at the top</source>
        <translation>les mêmes en tête</translation>
    </message>
    <message numerus="yes">
        <source>%Ln others at the top</source>
        <translation>
            <numerusform>%Ln autre en tête</numerusform>
            <numerusform>%Ln autres en tête</numerusform>
        </translation>
    </message>
    <message>
        <source>The order stays the same without any one criterion or group, and with any criterion counting twice.</source>
        <translation>L’ordre reste le même sans l’un quelconque des critères ou des groupes, et quel que soit le critère compté double.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln other changes of one criterion or group leave the order as it is.</source>
        <translation>
            <numerusform>%Ln autre changement d’un critère ou d’un groupe laisse l’ordre tel quel.</numerusform>
            <numerusform>%Ln autres changements d’un critère ou d’un groupe laissent l’ordre tel quel.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lacuna::RoundWords</name>
    <message>
        <source>CHNRI (Rudan et al. 2008, doi 10.3325/cmj.2008.49.720): per option and criterion yes is 1, undecided 0.5, no 0, and a blank (not informed) counts in no mean. Criterion score = 100 × mean of the answers given; research priority score (RPS) = weighted mean of the criterion scores.</source>
        <translation>CHNRI (Rudan et al. 2008, doi 10.3325/cmj.2008.49.720)&#xa0;: par option et critère, oui vaut 1, indécis 0,5, non 0, et une case vide (non informé) ne compte dans aucune moyenne. Score du critère = 100 × moyenne des réponses données&#x202f;; score de priorité de recherche (RPS) = moyenne pondérée des scores des critères.</translation>
    </message>
    <message>
        <source>James Lind Alliance: of up to %1 ranks, rank 1 has %1 points and each following rank one less; points are summed in each stakeholder group, the options are ranked anew there and scored in reverse, and these are summed over the groups, so that every group weighs the same.</source>
        <translation>James Lind Alliance&#xa0;: sur un maximum de %1 rangs, le rang 1 vaut %1 points et chaque rang suivant un de moins&#x202f;; les points sont additionnés dans chaque groupe de parties prenantes, les options y sont reclassées et notées en ordre inverse, puis ces notes sont additionnées sur l’ensemble des groupes, de sorte que chaque groupe pèse autant.</translation>
    </message>
    <message>
        <source>Nominal group: the sum of an option&apos;s ranks; the lowest total is best. Ties take their mean rank; what a ballot does not rank shares the mean of the ranks left.</source>
        <translation>Groupe nominal&#xa0;: la somme des rangs d’une option&#x202f;; la plus petite est la meilleure. Les ex æquo reçoivent leur rang moyen&#x202f;; ce qu’un bulletin ne classe pas partage la moyenne des rangs restants.</translation>
    </message>
    <message>
        <source>Borda count: the sum of (m − rank) of m options. Ties take their mean rank; what a ballot does not rank shares the mean of the ranks left.</source>
        <translation>Méthode de Borda&#xa0;: la somme de (m − rang) pour m options. Les ex æquo reçoivent leur rang moyen&#x202f;; ce qu’un bulletin ne classe pas partage la moyenne des rangs restants.</translation>
    </message>
    <message>
        <source>Dot voting: each participant has up to %1 dots, at most %2 on one option; dots are added up.</source>
        <translation>Vote par gommettes&#xa0;: chaque participant a jusqu’à %1 gommettes, au plus %2 sur une option&#x202f;; les gommettes sont additionnées.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>criterion (its weight)</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Criteria and their weights: %1.</source>
        <translation>Critères et leurs poids&#xa0;: %1.</translation>
    </message>
    <message>
        <source>those who answered the criterion</source>
        <translation>ceux qui ont répondu pour le critère</translation>
    </message>
    <message>
        <source>all scorers of the option</source>
        <translation>tous les évaluateurs de l’option</translation>
    </message>
    <message>
        <source>Average expert agreement (AEA) = mean over criteria of (scorers giving the most frequent answer / %1). Bands of this program: strong from %2, moderate from %3, below it weak; with three answers chance alone makes a third or more.</source>
        <translation>Accord moyen des experts (AEA) = moyenne sur les critères de (évaluateurs donnant la réponse la plus fréquente / %1). Seuils de ce programme&#xa0;: fort à partir de %2, modéré à partir de %3, faible en dessous&#x202f;; avec trois réponses, le hasard seul donne un tiers ou plus.</translation>
    </message>
    <message>
        <source>Bands after Schmidt 1997 (Decision Sciences 28(3):763–774): very strong from 0.9, strong from 0.7, moderate from 0.5, weak from 0.3.</source>
        <translation>Seuils d’après Schmidt 1997 (Decision Sciences 28(3):763–774)&#xa0;: très fort à partir de 0,9, fort à partir de 0,7, modéré à partir de 0,5, faible à partir de 0,3.</translation>
    </message>
    <message>
        <source>Agreement: Kendall&apos;s W, corrected for ties (Siegel and Castellan 1988), is %1 of %2. %3</source>
        <translation>Accord&#xa0;: le W de Kendall, corrigé pour les ex æquo (Siegel et Castellan 1988), est de %1 pour %2. %3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln ballots</source>
        <translation>
            <numerusform>%Ln bulletin</numerusform>
            <numerusform>%Ln bulletins</numerusform>
        </translation>
    </message>
    <message>
        <source>Agreement: no Kendall&apos;s W, because %1.</source>
        <translation>Accord&#xa0;: pas de W de Kendall, pour cette raison&#xa0;: %1.</translation>
    </message>
    <message>
        <source>CHNRI (Rudan et al. 2008, doi 10.3325/cmj.2008.49.720): yes 1, undecided 0.5, no 0, blanks left out. RPS = weighted mean over criteria of 100 × mean answer; AEA = mean over criteria of (most frequent answer / %1), strong from %2.</source>
        <translation>CHNRI (Rudan et al. 2008, doi 10.3325/cmj.2008.49.720)&#xa0;: oui 1, indécis 0,5, non 0, sans réponse non compté. RPS = moyenne pondérée sur les critères de 100 × réponse moyenne&#x202f;; AEA = moyenne sur les critères de (réponse la plus fréquente / %1), fort à partir de %2.</translation>
    </message>
    <message>
        <source>No intervals: they need two ballots or more, and resamples.</source>
        <translation>Pas d’intervalles&#xa0;: il y faut au moins deux bulletins, et des rééchantillonnages.</translation>
    </message>
    <message>
        <source>drawn with replacement within each stakeholder group</source>
        <translation>tirés avec remise dans chaque groupe de parties prenantes</translation>
    </message>
    <message>
        <source>drawn with replacement</source>
        <translation>tirés avec remise</translation>
    </message>
    <message numerus="yes">
        <source>Intervals: 95 %, percentiles of %Ln resamples of the ballots, %1; seed %2.</source>
        <translation>
            <numerusform>Intervalles&#xa0;: 95&#xa0;%, centiles de %Ln rééchantillonnage des bulletins, %1&#x202f;; graine %2.</numerusform>
            <numerusform>Intervalles&#xa0;: 95&#xa0;%, centiles de %Ln rééchantillonnages des bulletins, %1&#x202f;; graine %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>consensus on %1 of %Ln options</source>
        <translation>
            <numerusform>consensus sur %1 option sur %Ln</numerusform>
            <numerusform>consensus sur %1 des %Ln options</numerusform>
        </translation>
    </message>
    <message>
        <source>strong agreement (AEA %1 or more) on %2 of the first %3</source>
        <translation>accord fort (AEA de %1 ou plus) sur %2 des %3 premières</translation>
    </message>
    <message>
        <source>no score</source>
        <translation>pas de score</translation>
    </message>
    <message>
        <source>priority score %1</source>
        <translation>score de priorité %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 points</source>
        <translation>
            <numerusform>%1 point</numerusform>
            <numerusform>%1 points</numerusform>
        </translation>
    </message>
    <message>
        <source>rank total %1</source>
        <translation>somme des rangs %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 dots</source>
        <translation>
            <numerusform>%1 gommette</numerusform>
            <numerusform>%1 gommettes</numerusform>
        </translation>
    </message>
    <message>
        <source>median %1</source>
        <translation>médiane %1</translation>
    </message>
    <message>
        <source>Research priority score (RPS)</source>
        <translation>Score de priorité de recherche (RPS)</translation>
    </message>
    <message>
        <source>Points, every group alike</source>
        <translation>Points, chaque groupe à égalité</translation>
    </message>
    <message>
        <source>Borda points</source>
        <translation>Points de Borda</translation>
    </message>
    <message>
        <source>Rank total (low is good)</source>
        <translation>Somme des rangs (basse = bonne)</translation>
    </message>
    <message>
        <source>Dots</source>
        <translation>Gommettes</translation>
    </message>
    <message>
        <source>Median score</source>
        <translation>Score médian</translation>
    </message>
    <message>
        <source>RPS</source>
        <comment>research priority score</comment>
        <translation>RPS</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Points</translation>
    </message>
    <message>
        <source>Rank total</source>
        <translation>Somme des rangs</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Médiane</translation>
    </message>
    <message>
        <source>Average expert agreement (AEA)</source>
        <translation>Accord moyen des experts (AEA)</translation>
    </message>
    <message>
        <source>Share of scores 7–9</source>
        <translation>Part des scores 7–9</translation>
    </message>
    <message>
        <source>strong agreement</source>
        <translation>accord fort</translation>
    </message>
    <message>
        <source>moderate agreement</source>
        <translation>accord modéré</translation>
    </message>
    <message>
        <source>weak agreement</source>
        <translation>accord faible</translation>
    </message>
    <message>
        <source>very strong agreement</source>
        <translation>accord très fort</translation>
    </message>
    <message>
        <source>very weak agreement</source>
        <translation>accord très faible</translation>
    </message>
    <message>
        <source>%1 (Kendall&apos;s W %2)</source>
        <comment>strong agreement (Kendall&apos;s W 0.74)</comment>
        <translation>%1 (W de Kendall %2)</translation>
    </message>
    <message>
        <source>Kendall&apos;s W, corrected for ties: %1 of %2; strong from 0.7 (Schmidt 1997).</source>
        <translation>W de Kendall, corrigé des ex æquo&#xa0;: %1 pour %2&#x202f;; fort à partir de 0,7 (Schmidt 1997).</translation>
    </message>
    <message numerus="yes">
        <source>Intervals: 95 %, %Ln resamples of the ballots, seed %1.</source>
        <translation>
            <numerusform>Intervalles&#xa0;: 95&#xa0;%, %Ln rééchantillon des bulletins, graine %1.</numerusform>
            <numerusform>Intervalles&#xa0;: 95&#xa0;%, %Ln rééchantillons des bulletins, graine %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Counted: %1; %2 without any answer; answers left blank: %3. A blank is no answer, never 0.</source>
        <translation>Comptés&#xa0;: %1&#x202f;; %2 sans aucune réponse&#x202f;; réponses laissées vides&#xa0;: %3. Une case vide n’est pas une réponse, jamais 0.</translation>
    </message>
    <message>
        <source>Delphi: the median of scores 1–9, of stage %1 of %2. Consensus: at least %3 % score 7–9 and fewer than %4 % score 1–3.</source>
        <translation>Delphi&#xa0;: médiane des notes de 1 à 9, du tour %1 sur %2. Consensus&#xa0;: au moins %3&#xa0;% notent de 7 à 9 et moins de %4&#xa0;% de 1 à 3.</translation>
    </message>
    <message>
        <source>%1 % score 7–9</source>
        <translation>%1&#xa0;% notent 7–9</translation>
    </message>
    <message>
        <source>AEA %1</source>
        <comment>average expert agreement</comment>
        <translation>AEA %1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>score · agreement</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Agree or disagree: per statement agree is 1, unsure 0.5, disagree 0, and a blank counts in no mean. Score = 100 × mean of the answers given.</source>
        <translation>D’accord ou pas&#xa0;: par énoncé, d’accord vaut 1, pas sûr 0,5, pas d’accord 0, et une case vide ne compte dans aucune moyenne. Score = 100 × moyenne des réponses données.</translation>
    </message>
    <message>
        <source>Agreement = share of the most frequent answer among those who answered; agreeing, being unsure and disagreeing can each be it. Bands of this program: strong from %1, moderate from %2, below it weak; with three answers chance alone makes a third or more.</source>
        <translation>Accord = part de la réponse la plus fréquente parmi ceux qui ont répondu&#x202f;; ce peut être d’accord, pas sûr ou pas d’accord. Seuils de ce programme&#xa0;: fort à partir de %1, modéré à partir de %2, faible en dessous&#x202f;; avec trois réponses, le hasard seul donne un tiers ou plus.</translation>
    </message>
    <message>
        <source>strong agreement (the same answer from %1 % or more) on %2 of the first %3</source>
        <translation>accord fort (même réponse de %1&#xa0;% ou plus) sur %2 des %3 premières</translation>
    </message>
    <message>
        <source>%1 of 100</source>
        <comment>score of agree or disagree</comment>
        <translation>%1 sur 100</translation>
    </message>
    <message>
        <source>Score (100: all agree, 0: all disagree)</source>
        <translation>Score (100&#xa0;: tous d’accord, 0&#xa0;: tous en désaccord)</translation>
    </message>
    <message>
        <source>Agree</source>
        <comment>how many do, of 100</comment>
        <translation>D’accord</translation>
    </message>
    <message>
        <source>Share of the most frequent answer</source>
        <translation>Part de la réponse la plus fréquente</translation>
    </message>
    <message>
        <source>%1 % answer the same</source>
        <translation>%1&#xa0;% donnent la même réponse</translation>
    </message>
</context>
<context>
    <name>lacuna::RulePresets</name>
    <message>
        <source>Standard</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>What a new question begins with: fewer than 3 studies are thin, 5 primary studies want a synthesis, 10 years are old.</source>
        <translation>Les règles de départ d’une nouvelle question&#xa0;: moins de 3 études, c’est peu couvert&#x202f;; 5 études primaires appellent une synthèse&#x202f;; 10 ans, c’est ancien.</translation>
    </message>
    <message>
        <source>3ie</source>
        <translation>3ie</translation>
    </message>
    <message>
        <source>As evidence gap maps in 3ie&apos;s manner are read: one study is evidence, and where several primary studies have no recent review, a synthesis is asked for. 3ie prescribes no thresholds; these numbers are Lacuna&apos;s.</source>
        <translation>À la manière dont se lisent les cartes des lacunes de données probantes de 3ie&#xa0;: une étude suffit comme donnée, et là où plusieurs études primaires n’ont pas de revue récente, une synthèse est demandée. 3ie ne prescrit aucun seuil&#x202f;; ces nombres sont ceux de Lacuna.</translation>
    </message>
    <message>
        <source>Strict</source>
        <translation>Strict</translation>
    </message>
    <message>
        <source>For a field with many studies: 5 studies at least, reviewed from 3 primary studies on, of the last 5 years, of high confidence.</source>
        <translation>Pour un domaine riche en études&#xa0;: au moins 5 études, une revue dès 3 études primaires, des 5 dernières années, de confiance élevée.</translation>
    </message>
    <message>
        <source>Lenient</source>
        <translation>Souple</translation>
    </message>
    <message>
        <source>For a young field: 2 studies are enough, 15 years are not old, and low confidence is better than none.</source>
        <translation>Pour un domaine jeune&#xa0;: 2 études suffisent, 15 ans ne sont pas anciens, et une faible confiance vaut mieux que rien.</translation>
    </message>
</context>
<context>
    <name>lacuna::RulesPopover</name>
    <message>
        <source>Gap rules</source>
        <translation>Règles des lacunes</translation>
    </message>
    <message>
        <source>When is a cell a gap?</source>
        <translation>Quand une cellule est-elle une lacune&#x202f;?</translation>
    </message>
    <message>
        <source>Thin below</source>
        <translation>Peu couvert en dessous de</translation>
    </message>
    <message>
        <source>A cell with fewer completed studies than this, but at least one, is thin.</source>
        <translation>Une cellule ayant moins d’études achevées que cela, mais au moins une, est peu couverte.</translation>
    </message>
    <message>
        <source>Synthesis wanted from</source>
        <translation>Synthèse souhaitée à partir de</translation>
    </message>
    <message>
        <source>From this many primary studies on, a cell without a recent systematic review or evidence map is a synthesis gap.</source>
        <translation>À partir de ce nombre d’études primaires, une cellule sans revue systématique ou carte de données probantes récente est une lacune de synthèse.</translation>
    </message>
    <message>
        <source>Stale after</source>
        <translation>Ancien après</translation>
    </message>
    <message>
        <source>A cell whose newest completed study is older than this is stale; a review older than this no longer counts as a synthesis.</source>
        <translation>Une cellule dont l’étude achevée la plus récente est plus vieille que cela est ancienne&#x202f;; une revue plus vieille que cela ne compte plus comme synthèse.</translation>
    </message>
    <message>
        <source>Counted from</source>
        <translation>Compté à partir de</translation>
    </message>
    <message>
        <source>The year that age is measured from.</source>
        <translation>L’année à partir de laquelle l’âge est mesuré.</translation>
    </message>
    <message>
        <source>the current year (%1)</source>
        <translation>l’année en cours (%1)</translation>
    </message>
    <message>
        <source>A cell is of low confidence if something in it was appraised and nothing reaches this level.</source>
        <translation>Une cellule est de faible confiance si quelque chose y a été évalué et que rien n’atteint ce niveau.</translation>
    </message>
    <message>
        <source>Confidence floor</source>
        <translation>Seuil de confiance</translation>
    </message>
    <message>
        <source>Target per cell</source>
        <translation>Cible par cellule</translation>
    </message>
    <message>
        <source>Studies a cell should have: what the gap score measures the shortfall against.</source>
        <translation>Études qu’une cellule devrait avoir&#xa0;: ce à quoi le score de lacune mesure le déficit.</translation>
    </message>
    <message>
        <source>The rules are saved with the view and printed on every export.</source>
        <translation>Les règles sont enregistrées avec la vue et imprimées sur chaque export.</translation>
    </message>
    <message>
        <source>Back to the standard rules</source>
        <translation>Revenir aux règles standard</translation>
    </message>
    <message>
        <source>thin &lt; %1, stale &gt; %2 y</source>
        <translation>peu &lt; %1, ancien &gt; %2 ans</translation>
    </message>
    <message>
        <source>Rules by name</source>
        <translation>Règles par nom</translation>
    </message>
    <message>
        <source>Own</source>
        <translation>Personnalisé</translation>
    </message>
    <message>
        <source>Rules of your own: change any figure below</source>
        <translation>Vos propres règles&#xa0;: changez n’importe quel chiffre ci-dessous</translation>
    </message>
    <message>
        <source>Thresholds, and the cells they flag</source>
        <translation>Les seuils et les cellules qu’ils signalent</translation>
    </message>
    <message>
        <source>Weights in the gap score</source>
        <translation>Poids dans le score de lacune</translation>
    </message>
    <message>
        <source>How much a gap of this class counts in the ranked list: 0 not at all, 1 in full.</source>
        <translation>Combien une lacune de cette classe compte dans la liste classée&#xa0;: 0 pas du tout, 1 pleinement.</translation>
    </message>
    <message>
        <source>%1, from %2</source>
        <translation>%1, à partir de %2</translation>
    </message>
    <message>
        <source>Rules of your own.</source>
        <translation>Vos propres règles.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln cells</source>
        <translation>
            <numerusform>%Ln cellule</numerusform>
            <numerusform>%Ln cellules</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %Ln innermost cells, %1 are covered and %2 not applicable. A cell can be flagged by several thresholds; the first in the order at the right is its class.</source>
        <translation>
            <numerusform>Sur %Ln cellule du niveau le plus fin, %1 couvertes et %2 sans objet. Une cellule peut être signalée par plusieurs seuils&#x202f;; le premier dans l’ordre à droite est sa classe.</numerusform>
            <numerusform>Sur %Ln cellules du niveau le plus fin, %1 sont couvertes et %2 sans objet. Une cellule peut être signalée par plusieurs seuils&#x202f;; le premier dans l’ordre à droite est sa classe.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>studies</source>
        <comment>after a number</comment>
        <translation>
            <numerusform>étude</numerusform>
            <numerusform>études</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>primary studies</source>
        <comment>after a number</comment>
        <translation>
            <numerusform>étude primaire</numerusform>
            <numerusform>études primaires</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>years</source>
        <comment>after a number</comment>
        <translation>
            <numerusform>an</numerusform>
            <numerusform>ans</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lacuna::Salvage</name>
    <message>
        <source>Reading what can be read</source>
        <translation>Lecture de ce qui peut être lu</translation>
    </message>
    <message>
        <source>What was read could not be made a catalogue: %1</source>
        <translation>Ce qui a été lu n’a pas pu devenir un catalogue&#xa0;: %1</translation>
    </message>
    <message>
        <source>Nothing of a Lacuna catalogue was found in “%1”.</source>
        <translation>Rien d’un catalogue Lacuna n’a été trouvé dans «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>“%1” exists already. Choose a new name for what is salvaged.</source>
        <translation>«&#xa0;%1&#xa0;» existe déjà. Choisissez un nouveau nom pour ce qui est sauvé.</translation>
    </message>
    <message>
        <source>There is no folder “%1”.</source>
        <translation>Il n’y a pas de dossier «&#xa0;%1&#xa0;».</translation>
    </message>
</context>
<context>
    <name>lacuna::Sample</name>
    <message>
        <source>References on forced labour and trafficking in persons, most of them on Asia and the Pacific, collected to show the program</source>
        <translation>Références sur le travail forcé et la traite des personnes, la plupart sur l’Asie et le Pacifique, réunies pour montrer le programme</translation>
    </message>
    <message>
        <source>None: not the result of a systematic search</source>
        <translation>Aucun&#xa0;: pas le résultat d’une recherche systématique</translation>
    </message>
    <message>
        <source>Real references, each seen at the address it carries, but no systematic search: the counts are not findings</source>
        <translation>De vraies références, chacune vue à l’adresse qu’elle porte, mais sans recherche systématique&#xa0;: les nombres ne sont pas des résultats</translation>
    </message>
    <message>
        <source>Where is nobody looking?</source>
        <translation>Où personne ne regarde-t-il&#x202f;?</translation>
    </message>
    <message>
        <source>Country × sector in Asia and the Pacific</source>
        <translation>Pays × secteur en Asie et dans le Pacifique</translation>
    </message>
    <message>
        <source>Forced labour: a sample</source>
        <translation>Travail forcé : un exemple</translation>
    </message>
</context>
<context>
    <name>lacuna::SaveFile</name>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>%1 ne peut pas être écrit&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>%1 n’a pas pu être écrit&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 is a Lacuna catalogue and would be replaced; choose another name</source>
        <translation>%1 est un catalogue Lacuna et serait remplacé&#x202f;; choisissez un autre nom</translation>
    </message>
    <message>
        <source>%1 could not be written: the disk is full; free some space and try again</source>
        <translation>%1 n’a pas pu être écrit&#xa0;: le disque est plein&#x202f;; libérez de la place et réessayez</translation>
    </message>
</context>
<context>
    <name>lacuna::SavedSearchList</name>
    <message>
        <source>Saved searches</source>
        <translation>Recherches enregistrées</translation>
    </message>
    <message>
        <source>Name of this search</source>
        <translation>Nom de cette recherche</translation>
    </message>
    <message>
        <source>Search this again</source>
        <translation>Relancer cette recherche</translation>
    </message>
    <message>
        <source>Update with the current filter</source>
        <translation>Mettre à jour avec le filtre actuel</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Renommer…</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Descendre</translation>
    </message>
    <message>
        <source>Delete this search</source>
        <translation>Supprimer cette recherche</translation>
    </message>
    <message>
        <source>Saved search</source>
        <translation>Recherche enregistrée</translation>
    </message>
    <message>
        <source>Deleted the search “%1”</source>
        <translation>Recherche «&#xa0;%1&#xa0;» supprimée</translation>
    </message>
</context>
<context>
    <name>lacuna::SavedViewsButton</name>
    <message>
        <source>Saved views</source>
        <translation>Vues enregistrées</translation>
    </message>
    <message>
        <source>%1 (changed)</source>
        <translation>%1 (modifiée)</translation>
    </message>
</context>
<context>
    <name>lacuna::SavedViewsPopup</name>
    <message>
        <source>Saved views</source>
        <translation>Vues enregistrées</translation>
    </message>
    <message>
        <source>A view keeps the question, the filter, the rules and how all of it is drawn. Give what you see a name to come back to it.</source>
        <translation>Une vue garde la question, le filtre, les règles et la façon dont tout est représenté. Donnez un nom à ce que vous voyez pour y revenir.</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Show the view</source>
        <translation>Afficher la vue</translation>
    </message>
    <message>
        <source>F2</source>
        <translation>F2</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>Alt+Up, Alt+Down</source>
        <translation>Alt+Haut, Alt+Bas</translation>
    </message>
    <message>
        <source>Move up or down</source>
        <translation>Déplacer vers le haut ou le bas</translation>
    </message>
    <message>
        <source>Ctrl+D</source>
        <translation>Ctrl+D</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Dupliquer</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Suppr</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Update with what is shown</source>
        <translation>Mettre à jour avec ce qui est affiché</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Descendre</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Caption of the view</source>
        <translation>Légende de la vue</translation>
    </message>
    <message>
        <source>Caption: what this view shows, for the slide</source>
        <translation>Légende&#xa0;: ce que montre cette vue, pour la diapositive</translation>
    </message>
    <message>
        <source>Name of a new view</source>
        <translation>Nom d’une nouvelle vue</translation>
    </message>
    <message>
        <source>Save as new</source>
        <translation>Enregistrer comme nouvelle</translation>
    </message>
    <message>
        <source>Saves what is shown now under this name</source>
        <translation>Enregistre sous ce nom ce qui est affiché</translation>
    </message>
    <message>
        <source>%1, in use, changed</source>
        <translation>%1, utilisée, modifiée</translation>
    </message>
    <message>
        <source>%1, in use</source>
        <translation>%1, utilisée</translation>
    </message>
    <message>
        <source>Add to the story</source>
        <translation>Ajouter au récit</translation>
    </message>
</context>
<context>
    <name>lacuna::SchemaCheck</name>
    <message>
        <source>%1 “%2”, which Lacuna did not put there</source>
        <translation>%1 «&#xa0;%2&#xa0;», que Lacuna n’y a pas mis</translation>
    </message>
    <message>
        <source>%1 “%2”, which is not as Lacuna made it</source>
        <translation>%1 «&#xa0;%2&#xa0;», qui n’est pas tel que Lacuna l’a fait</translation>
    </message>
    <message>
        <source>%1 “%2”, which is missing</source>
        <translation>%1 «&#xa0;%2&#xa0;», qui manque</translation>
    </message>
    <message>
        <source>%1 “%2”, which lies where another part lies</source>
        <translation>%1 «&#xa0;%2&#xa0;», qui se trouve là où se trouve une autre partie</translation>
    </message>
    <message>
        <source>“%1” is damaged: %2. It was not opened. Open a backup of it.</source>
        <translation>«&#xa0;%1&#xa0;» est endommagé&#xa0;: %2. Il n’a pas été ouvert. Ouvrez-en une sauvegarde.</translation>
    </message>
    <message>
        <source>“%1” was not opened, because it holds what could act by itself: %2. Nothing in it was run. If you do not know why it is there, ask whoever sent the file for another copy.</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas été ouvert, car il contient ce qui pourrait agir de soi-même&#xa0;: %2. Rien n’en a été exécuté. Si vous ne savez pas pourquoi cela s’y trouve, demandez à l’expéditeur une autre copie.</translation>
    </message>
</context>
<context>
    <name>lacuna::ScopeTrail</name>
    <message>
        <source>Part of “%1” that is shown</source>
        <translation>Partie affichée de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>All of “%1”</source>
        <translation>Tout «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Show only “%1”</source>
        <translation>N’afficher que «&#xa0;%1&#xa0;»</translation>
    </message>
</context>
<context>
    <name>lacuna::Screening</name>
    <message>
        <source>Undecided</source>
        <translation>Sans décision</translation>
    </message>
    <message>
        <source>Read, and still open; counts as to be screened</source>
        <translation>Lue, et encore ouverte&#x202f;; compte comme à examiner</translation>
    </message>
    <message>
        <source>Excluded on title and abstract</source>
        <translation>Exclue sur titre et résumé</translation>
    </message>
    <message>
        <source>Full text sought</source>
        <translation>Texte intégral recherché</translation>
    </message>
    <message>
        <source>Passed title and abstract; the full text is sought or still to be judged</source>
        <translation>Retenue sur titre et résumé&#x202f;; le texte intégral est recherché ou encore à juger</translation>
    </message>
    <message>
        <source>Full text not retrieved</source>
        <translation>Texte intégral non obtenu</translation>
    </message>
    <message>
        <source>Excluded on full text</source>
        <translation>Exclue sur texte intégral</translation>
    </message>
    <message>
        <source>The terms below are the reasons</source>
        <translation>Les termes ci-dessous sont les motifs</translation>
    </message>
    <message>
        <source>Included</source>
        <translation>Incluse</translation>
    </message>
    <message>
        <source>Wrong topic</source>
        <translation>Hors sujet</translation>
    </message>
    <message>
        <source>Wrong population</source>
        <translation>Population non pertinente</translation>
    </message>
    <message>
        <source>Wrong place</source>
        <translation>Lieu non pertinent</translation>
    </message>
    <message>
        <source>Wrong period</source>
        <translation>Période non pertinente</translation>
    </message>
    <message>
        <source>Wrong type of study</source>
        <translation>Type d’étude non pertinent</translation>
    </message>
    <message>
        <source>Not a study</source>
        <translation>Pas une étude</translation>
    </message>
    <message>
        <source>News, opinion, guidance …</source>
        <translation>Actualités, opinions, guides…</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Screening</source>
        <translation>Sélection</translation>
    </message>
    <message>
        <source>Whether a study is part of the review. Without an answer it is still to be screened.</source>
        <translation>Si une étude fait partie de la revue. Sans réponse, elle est encore à examiner.</translation>
    </message>
</context>
<context>
    <name>lacuna::ScreeningLine</name>
    <message>
        <source>%1 of %2 screened</source>
        <translation>%1 sur %2 examinées</translation>
    </message>
    <message numerus="yes">
        <source>show the other %Ln</source>
        <translation>
            <numerusform>afficher %Ln autre</numerusform>
            <numerusform>afficher les %Ln autres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left out</source>
        <translation>
            <numerusform>%Ln laissée de côté</numerusform>
            <numerusform>%Ln laissées de côté</numerusform>
        </translation>
    </message>
    <message>
        <source>leave them out</source>
        <translation>les laisser de côté</translation>
    </message>
    <message>
        <source>show them</source>
        <translation>les afficher</translation>
    </message>
</context>
<context>
    <name>lacuna::ScreeningText</name>
    <message numerus="yes">
        <source>%Ln studies excluded by screening are left out</source>
        <translation>
            <numerusform>%Ln étude exclue à la sélection est laissée de côté</numerusform>
            <numerusform>%Ln études exclues à la sélection sont laissées de côté</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of those counted are not decided yet</source>
        <translation>
            <numerusform>%Ln des études comptées n’est pas encore décidée</numerusform>
            <numerusform>%Ln des études comptées ne sont pas encore décidées</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lacuna::ScreeningVerbs</name>
    <message>
        <source>Screening: include</source>
        <translation>Sélection&#xa0;: inclure</translation>
    </message>
    <message>
        <source>Screening: exclude…</source>
        <translation>Sélection&#xa0;: exclure…</translation>
    </message>
    <message>
        <source>Screening: full text wanted</source>
        <translation>Sélection&#xa0;: texte intégral souhaité</translation>
    </message>
    <message>
        <source>Screening: undecided</source>
        <translation>Sélection&#xa0;: sans décision</translation>
    </message>
    <message numerus="yes">
        <source>%Ln studies: %1</source>
        <translation>
            <numerusform>%Ln étude&#xa0;: %1</numerusform>
            <numerusform>%Ln études&#xa0;: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Why it is excluded</source>
        <translation>Pourquoi elle est exclue</translation>
    </message>
    <message>
        <source>Excluded on full text because of</source>
        <translation>Motif de l’exclusion sur texte intégral</translation>
    </message>
    <message>
        <source>No reason given</source>
        <translation>Aucun motif indiqué</translation>
    </message>
    <message>
        <source>Edit the reasons…</source>
        <translation>Modifier les motifs…</translation>
    </message>
</context>
<context>
    <name>lacuna::SealedFile</name>
    <message>
        <source>The cryptographic library cannot be used.</source>
        <translation>La bibliothèque cryptographique ne peut pas être utilisée.</translation>
    </message>
    <message>
        <source>There is not enough memory for the passphrase (%1 MB). Close other programs and try again.</source>
        <translation>Il n’y a pas assez de mémoire pour la phrase secrète (%1&#xa0;Mo). Fermez d’autres programmes et réessayez.</translation>
    </message>
    <message>
        <source>The file is damaged: it is not as it was sealed. Ask for it again.</source>
        <translation>Le fichier est endommagé&#xa0;: il n’est plus tel qu’il a été scellé. Demandez-le à nouveau.</translation>
    </message>
    <message>
        <source>The file is cut off: its end is missing. Ask for it again.</source>
        <translation>Le fichier est coupé&#xa0;: sa fin manque. Demandez-le à nouveau.</translation>
    </message>
    <message>
        <source>The file was sealed by a newer version of Lacuna. Update Lacuna to open it.</source>
        <translation>Le fichier a été scellé par une version plus récente de Lacuna. Mettez Lacuna à jour pour l’ouvrir.</translation>
    </message>
    <message>
        <source>The file could not be read: %1</source>
        <translation>Le fichier n’a pas pu être lu&#xa0;: %1</translation>
    </message>
    <message>
        <source>There is no passphrase.</source>
        <translation>Il n’y a pas de phrase secrète.</translation>
    </message>
    <message>
        <source>This passphrase does not open the pack (or the pack is damaged). Mind capital letters and spaces.</source>
        <translation>Cette phrase secrète n’ouvre pas le paquet (ou le paquet est endommagé). Attention aux majuscules et aux espaces.</translation>
    </message>
    <message>
        <source>The pack is behind a passphrase.</source>
        <translation>Le paquet est protégé par une phrase secrète.</translation>
    </message>
</context>
<context>
    <name>lacuna::SearchHelp</name>
    <message>
        <source>How to search</source>
        <translation>Comment chercher</translation>
    </message>
    <message>
        <source>both words, in any order; accents and capitals do not matter</source>
        <translation>les deux mots, dans n’importe quel ordre&#x202f;; accents et majuscules n’importent pas</translation>
    </message>
    <message>
        <source>the words beside each other</source>
        <translation>les mots côte à côte</translation>
    </message>
    <message>
        <source>words that begin so; the last word always may go on</source>
        <translation>les mots qui commencent ainsi&#x202f;; le dernier mot peut toujours continuer</translation>
    </message>
    <message>
        <source>either; OR, AND and NOT in capitals</source>
        <translation>l’un ou l’autre&#x202f;; OR, AND et NOT en majuscules</translation>
    </message>
    <message>
        <source>the first without the second; NOT says the same</source>
        <translation>le premier sans le second&#x202f;; NOT dit la même chose</translation>
    </message>
    <message>
        <source>brackets say what belongs together</source>
        <translation>les parenthèses disent ce qui va ensemble</translation>
    </message>
    <message>
        <source>only in the title</source>
        <translation>seulement dans le titre</translation>
    </message>
    <message>
        <source>only in the authors</source>
        <translation>seulement dans les auteurs</translation>
    </message>
    <message>
        <source>of these years; also year:2015 and year:2015-</source>
        <translation>de ces années&#x202f;; aussi year:2015 et year:2015-</translation>
    </message>
    <message>
        <source>likewise publisher: doi: keyword: notes: abstract:</source>
        <translation>de même publisher: doi: keyword: notes: abstract:</translation>
    </message>
    <message>
        <source>“Vietnam” finds “Việt Nam”. Thai, Khmer, Lao, Burmese, Chinese and Japanese are found by any part of a word. Nothing you type is an error.</source>
        <translation>«&#xa0;Vietnam&#xa0;» trouve «&#xa0;Việt Nam&#xa0;». Le thaï, le khmer, le lao, le birman, le chinois et le japonais se trouvent par n’importe quelle partie d’un mot. Rien de ce que vous tapez n’est une erreur.</translation>
    </message>
    <message>
        <source>only in the text of attached PDFs; other words are looked for there, too</source>
        <translation>seulement dans le texte des PDF joints&#x202f;; les autres mots y sont cherchés aussi</translation>
    </message>
</context>
<context>
    <name>lacuna::SearchQuery</name>
    <message>
        <source>“%1:” is not a field; searched as text</source>
        <translation>«&#xa0;%1:&#xa0;» n’est pas un champ&#x202f;; cherché comme texte</translation>
    </message>
    <message>
        <source>year: needs a year or a range like 2010-2015; “%1” is searched as text</source>
        <translation>year: attend une année ou un intervalle comme 2010-2015&#x202f;; «&#xa0;%1&#xa0;» est cherché comme texte</translation>
    </message>
    <message>
        <source>The quotation mark is not closed; all after it is one phrase</source>
        <translation>Le guillemet n’est pas fermé&#x202f;; tout ce qui suit est une seule expression</translation>
    </message>
</context>
<context>
    <name>lacuna::Sensitivity</name>
    <message>
        <source>Without %1</source>
        <translation>Sans %1</translation>
    </message>
    <message>
        <source>%1 counts twice</source>
        <translation>%1 compte double</translation>
    </message>
</context>
<context>
    <name>lacuna::SheetRows</name>
    <message>
        <source>Cell %1%2 holds the error %3; it was read as empty.</source>
        <translation>La cellule %1%2 contient l’erreur %3&#x202f;; elle a été lue comme vide.</translation>
    </message>
    <message>
        <source>Cells %1%2 to %1%3 are merged; only row %2 has their text.</source>
        <translation>Les cellules %1%2 à %1%3 sont fusionnées&#x202f;; seule la ligne %2 a leur texte.</translation>
    </message>
    <message>
        <source>Rows from %1 on were left out: no sheet has so many.</source>
        <translation>Les lignes à partir de %1 ont été laissées de côté&#xa0;: aucune feuille n’en a autant.</translation>
    </message>
    <message>
        <source>Cells to the right of column %1 were left out.</source>
        <translation>Les cellules à droite de la colonne %1 ont été laissées de côté.</translation>
    </message>
    <message>
        <source>The row holds more than %1 million characters.</source>
        <translation>La ligne contient plus de %1 millions de caractères.</translation>
    </message>
    <message>
        <source>The row is said to be there %1 times; it was read once.</source>
        <translation>La ligne est déclarée présente %1 fois&#x202f;; elle a été lue une seule fois.</translation>
    </message>
    <message>
        <source>The sheet holds more text than any list of references.</source>
        <translation>La feuille contient plus de texte que toute liste de références.</translation>
    </message>
</context>
<context>
    <name>lacuna::Shell</name>
    <message>
        <source>Show the filters (Ctrl+Shift+F)</source>
        <translation>Afficher les filtres (Ctrl+Shift+F)</translation>
    </message>
    <message>
        <source>Show the filters</source>
        <translation>Afficher les filtres</translation>
    </message>
    <message>
        <source>Edit the codebook…</source>
        <translation>Modifier la grille de codage…</translation>
    </message>
    <message>
        <source>Find an action, term or study…</source>
        <translation>Trouver une action, un terme ou une étude…</translation>
    </message>
    <message>
        <source>Show or hide the filters</source>
        <translation>Afficher ou masquer les filtres</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importer…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation>Aller à %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Paste references</source>
        <translation>Coller des références</translation>
    </message>
    <message>
        <source>Nothing was copied that could be pasted here</source>
        <translation>Rien de ce qui a été copié ne peut être collé ici</translation>
    </message>
    <message>
        <source>Imports…</source>
        <translation>Importations…</translation>
    </message>
    <message>
        <source>Coder…</source>
        <translation>Codeur…</translation>
    </message>
    <message>
        <source>Review duplicates…</source>
        <translation>Examiner les doublons…</translation>
    </message>
    <message>
        <source>Checklists for appraisals…</source>
        <translation>Grilles d’évaluation…</translation>
    </message>
    <message>
        <source>History…</source>
        <translation>Historique…</translation>
    </message>
    <message>
        <source>Save this search…</source>
        <translation>Enregistrer cette recherche…</translation>
    </message>
    <message>
        <source>There is no filter or search to be saved</source>
        <translation>Il n’y a ni filtre ni recherche à enregistrer</translation>
    </message>
    <message>
        <source>A PDF is kept with its study: open the study, then drop the file again</source>
        <translation>Un PDF se garde avec son étude&#xa0;: ouvrez l’étude, puis déposez de nouveau le fichier</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
</context>
<context>
    <name>lacuna::SlideGrid</name>
    <message>
        <source>Line</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Band</source>
        <translation>Bandeau</translation>
    </message>
    <message numerus="yes">
        <source>%n studies</source>
        <translation>
            <numerusform>%n étude</numerusform>
            <numerusform>%n études</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what a figure is, the figure</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 × %2: %3</source>
        <comment>row, column, what the cell says</comment>
        <translation>%1 × %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Marque</translation>
    </message>
    <message>
        <source>Studies of this cell</source>
        <translation>Études de cette cellule</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Lien</translation>
    </message>
    <message>
        <source>Bubble</source>
        <translation>Bulle</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Track</source>
        <translation>Piste</translation>
    </message>
    <message>
        <source>Bar</source>
        <translation>Barre</translation>
    </message>
    <message>
        <source>Arc</source>
        <translation>Arc</translation>
    </message>
</context>
<context>
    <name>lacuna::SlideLegend</name>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Legend</source>
        <translation>Légende</translation>
    </message>
    <message>
        <source>Legend: %1</source>
        <translation>Légende&#xa0;: %1</translation>
    </message>
    <message>
        <source>Swatch</source>
        <translation>Échantillon</translation>
    </message>
    <message>
        <source>Least</source>
        <translation>Le moins</translation>
    </message>
    <message>
        <source>Ramp step</source>
        <translation>Pas de l’échelle</translation>
    </message>
    <message>
        <source>Most</source>
        <translation>Le plus</translation>
    </message>
    <message>
        <source>largest: %1 %2</source>
        <comment>number, what is counted</comment>
        <translation>le plus grand&#xa0;: %1 %2</translation>
    </message>
    <message>
        <source>full: %1 or more</source>
        <comment>number of studies</comment>
        <translation>plein&#xa0;: %1 ou plus</translation>
    </message>
    <message>
        <source>%1, in this order:</source>
        <translation>%1, dans cet ordre&#xa0;:</translation>
    </message>
    <message>
        <source>%1 × %2, in this order:</source>
        <translation>%1 × %2, dans cet ordre&#xa0;:</translation>
    </message>
</context>
<context>
    <name>lacuna::SlidePages</name>
    <message>
        <source>Pages need a program with windows to be drawn.</source>
        <translation>Pour dessiner des pages, il faut un programme avec des fenêtres.</translation>
    </message>
</context>
<context>
    <name>lacuna::SlideParts</name>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Subtitle</source>
        <translation>Sous-titre</translation>
    </message>
    <message>
        <source>Footer</source>
        <translation>Pied de page</translation>
    </message>
    <message>
        <source>Slide number</source>
        <translation>Numéro de diapositive</translation>
    </message>
    <message>
        <source>%1 (continued)</source>
        <translation>%1 (suite)</translation>
    </message>
    <message>
        <source>Ground</source>
        <translation>Fond</translation>
    </message>
</context>
<context>
    <name>lacuna::SpreadsheetFormat</name>
    <message>
        <source>The file has no sheet “%1”. Its sheets are: %2.</source>
        <translation>Le fichier n’a pas de feuille «&#xa0;%1&#xa0;». Ses feuilles sont&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The file has no sheets.</source>
        <translation>Le fichier n’a pas de feuilles.</translation>
    </message>
    <message>
        <source>None of the sheets (%1) holds a list of references. %2</source>
        <translation>Aucune des feuilles (%1) ne contient une liste de références. %2</translation>
    </message>
    <message>
        <source>Sheet “%1” cannot be read from row %2 on. %3</source>
        <translation>La feuille «&#xa0;%1&#xa0;» ne peut pas être lue à partir de la ligne %2. %3</translation>
    </message>
    <message>
        <source>Only sheet “%1” was read; there are others: %2.</source>
        <translation>Seule la feuille «&#xa0;%1&#xa0;» a été lue&#x202f;; il y en a d’autres&#xa0;: %2.</translation>
    </message>
    <message>
        <source>This is not a spreadsheet.</source>
        <translation>Ce n’est pas un classeur.</translation>
    </message>
    <message>
        <source>This is not a spreadsheet; it looks like %1.</source>
        <translation>Ce n’est pas un classeur&#x202f;; cela ressemble à %1.</translation>
    </message>
    <message>
        <source>References are not written as %1.</source>
        <translation>Les références ne s’écrivent pas au format «&#xa0;%1&#xa0;».</translation>
    </message>
</context>
<context>
    <name>lacuna::StageList</name>
    <message>
        <source>No study.</source>
        <translation>Aucune étude.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
</context>
<context>
    <name>lacuna::StageLoader</name>
    <message>
        <source>The view was deleted.</source>
        <translation>La vue a été supprimée.</translation>
    </message>
    <message>
        <source>The round was deleted.</source>
        <translation>L’exercice a été supprimé.</translation>
    </message>
</context>
<context>
    <name>lacuna::StagePainter</name>
    <message>
        <source>No gap by the rules of this view.</source>
        <translation>Aucune lacune selon les règles de cette vue.</translation>
    </message>
    <message>
        <source>Nothing matches the filter of this view.</source>
        <translation>Rien ne correspond au filtre de cette vue.</translation>
    </message>
    <message>
        <source>To stay legible, the innermost levels are folded into their groups.</source>
        <translation>Par souci de lisibilité, les niveaux les plus fins sont repliés dans leurs groupes.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Chargement…</translation>
    </message>
    <message>
        <source>No ballots yet.</source>
        <translation>Pas encore de bulletins.</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %Ln ballots</source>
        <translation>
            <numerusform>%1 · %Ln bulletin</numerusform>
            <numerusform>%1 · %Ln bulletins</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 voted</source>
        <translation>Votes&#xa0;: %1 sur %2</translation>
    </message>
    <message>
        <source>Scan it, or type the address and the code</source>
        <translation>Scannez, ou tapez l’adresse et le code</translation>
    </message>
    <message>
        <source>%1; on paper: %2</source>
        <translation>%1&#x202f;; sur papier&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>lacuna::StakeholderGroup</name>
    <message>
        <source>Governments</source>
        <translation>Gouvernements</translation>
    </message>
    <message>
        <source>Employers</source>
        <translation>Employeurs</translation>
    </message>
    <message>
        <source>Workers</source>
        <translation>Travailleurs</translation>
    </message>
    <message>
        <source>UN and international organizations</source>
        <translation>ONU et organisations internationales</translation>
    </message>
    <message>
        <source>Civil society</source>
        <translation>Société civile</translation>
    </message>
    <message>
        <source>Academia</source>
        <translation>Monde universitaire</translation>
    </message>
    <message>
        <source>Survivors&apos; groups</source>
        <translation>Groupes de survivants</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Autre</translation>
    </message>
    <message>
        <source>UN, int. org.</source>
        <translation>ONU, org. int.</translation>
    </message>
    <message>
        <source>Survivors</source>
        <translation>Survivants</translation>
    </message>
</context>
<context>
    <name>lacuna::Statement</name>
    <message>
        <source>The catalogue is being changed by another window or program. Try again in a moment.</source>
        <translation>Le catalogue est en cours de modification par une autre fenêtre ou un autre programme. Réessayez dans un instant.</translation>
    </message>
    <message>
        <source>The catalogue is damaged. Open a backup, or run “lacuna check” on it.</source>
        <translation>Le catalogue est endommagé. Ouvrez une sauvegarde, ou lancez «&#xa0;lacuna check&#xa0;» dessus.</translation>
    </message>
    <message>
        <source>The disk is full. Nothing was changed; free some space and try again.</source>
        <translation>Le disque est plein. Rien n’a été modifié&#x202f;; libérez de la place et réessayez.</translation>
    </message>
    <message>
        <source>The catalogue cannot be written: the file or its folder is read-only.</source>
        <translation>Le catalogue ne peut pas être écrit&#xa0;: le fichier ou son dossier est en lecture seule.</translation>
    </message>
    <message>
        <source>The catalogue could not be read or written. Check the disk and its connection.</source>
        <translation>Le catalogue n’a pas pu être lu ou écrit. Vérifiez le disque et sa connexion.</translation>
    </message>
    <message>
        <source>The change contradicts what the catalogue holds (a missing or a doubled entry).</source>
        <translation>La modification contredit ce que contient le catalogue (une entrée manque ou est en double).</translation>
    </message>
    <message>
        <source>That is too large for one step. Do it in several parts.</source>
        <translation>C’est trop pour une seule étape. Faites-le en plusieurs fois.</translation>
    </message>
    <message>
        <source>The catalogue could not be used because of a mistake in the program. Please report it.</source>
        <translation>Le catalogue n’a pas pu être utilisé à cause d’une erreur du programme. Merci de la signaler.</translation>
    </message>
    <message>
        <source>The file cannot be opened: it, or its folder, may not be read or written here.</source>
        <translation>Le fichier ne peut pas être ouvert&#xa0;: lui-même ou son dossier n’est pas accessible ici en lecture ou en écriture.</translation>
    </message>
</context>
<context>
    <name>lacuna::StatusLine</name>
    <message>
        <source>%1 not coded by %2</source>
        <translation>%1 non codées par %2</translation>
    </message>
    <message>
        <source>%1 not by %2</source>
        <translation>%1 non par %2</translation>
    </message>
    <message>
        <source>No catalogue is open</source>
        <translation>Aucun catalogue n’est ouvert</translation>
    </message>
    <message numerus="yes">
        <source>%Ln studies</source>
        <translation>
            <numerusform>%Ln étude</numerusform>
            <numerusform>%Ln études</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 match</source>
        <translation>%1 sur %2 correspondent</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Read only</source>
        <translation>Lecture seule</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Enregistrement…</translation>
    </message>
    <message>
        <source>All changes saved</source>
        <translation>Tout est enregistré</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>about %1 s left</source>
        <translation>encore %1 s environ</translation>
    </message>
    <message>
        <source>about %1 min left</source>
        <translation>encore %1 min environ</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Non enregistré</translation>
    </message>
    <message>
        <source>The last change could not be written into the file</source>
        <translation>La dernière modification n’a pas pu être écrite dans le fichier</translation>
    </message>
</context>
<context>
    <name>lacuna::StepForm</name>
    <message>
        <source>What the step shows</source>
        <translation>Ce que montre l’étape</translation>
    </message>
    <message>
        <source>View or round that the step shows</source>
        <translation>Vue ou exercice que montre l’étape</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>Légende</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>A line that begins with “- ” is a point.</source>
        <translation>Une ligne qui commence par «&#xa0;-&#xa0;» (tiret, espace) est une puce.</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Only you see these while you present.</source>
        <translation>Visibles de vous seul pendant la présentation.</translation>
    </message>
    <message>
        <source>Planned time in minutes</source>
        <translation>Durée prévue en minutes</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>not planned</source>
        <translation>non prévue</translation>
    </message>
    <message>
        <source>Shows</source>
        <translation>Montre</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Choose a round</source>
        <translation>Choisir un exercice</translation>
    </message>
    <message>
        <source>Choose a view</source>
        <translation>Choisir une vue</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>Exercice</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Vue</translation>
    </message>
    <message>
        <source>%1:%2 when it was last rehearsed</source>
        <translation>%1:%2 à la dernière répétition</translation>
    </message>
</context>
<context>
    <name>lacuna::StepList</name>
    <message>
        <source>Steps of the story</source>
        <translation>Étapes du récit</translation>
    </message>
    <message>
        <source>%1. %2, %3</source>
        <translation>%1. %2, %3</translation>
    </message>
</context>
<context>
    <name>lacuna::Story</name>
    <message>
        <source>Matrix</source>
        <translation>Matrice</translation>
    </message>
    <message>
        <source>Gap list</source>
        <translation>Liste des lacunes</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Graphique</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Carte</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Vote</source>
        <translation>Vote</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
</context>
<context>
    <name>lacuna::StoryBlocks</name>
    <message>
        <source>%1–%2</source>
        <comment>from rank to rank</comment>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>All options</source>
        <translation>Toutes les options</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Rang</translation>
    </message>
    <message>
        <source>Option</source>
        <translation>Option</translation>
    </message>
    <message>
        <source>Rank, 95 %</source>
        <comment>interval</comment>
        <translation>Rang, 95&#xa0;%</translation>
    </message>
    <message>
        <source>n</source>
        <comment>how many answered</comment>
        <translation>n</translation>
    </message>
    <message>
        <source>Criteria: %1.</source>
        <translation>Critères&#xa0;: %1.</translation>
    </message>
    <message>
        <source>There are no options yet.</source>
        <translation>Il n’y a pas encore d’options.</translation>
    </message>
    <message>
        <source>Statements</source>
        <translation>Énoncés</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Options</translation>
    </message>
    <message>
        <source>No.</source>
        <comment>number</comment>
        <translation>N°</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Énoncé</translation>
    </message>
</context>
<context>
    <name>lacuna::StoryPlace</name>
    <message>
        <source>Forum</source>
        <translation>Forum</translation>
    </message>
    <message>
        <source>Story</source>
        <translation>Récit</translation>
    </message>
    <message>
        <source>Stories are presented live, voted on, and become slides.</source>
        <translation>Les récits sont présentés en direct, soumis au vote, et deviennent des diapositives.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln steps</source>
        <translation>
            <numerusform>%Ln étape</numerusform>
            <numerusform>%Ln étapes</numerusform>
        </translation>
    </message>
    <message>
        <source>A story is what the workshop sees</source>
        <translation>Un récit est ce que voit l’atelier</translation>
    </message>
    <message>
        <source>Saved views, texts, votes and results in order: presented on a projector, voted on by the room, and exported as slides.</source>
        <translation>Vues enregistrées, textes, votes et résultats dans l’ordre&#xa0;: projetés, soumis au vote de la salle et exportés en diapositives.</translation>
    </message>
    <message>
        <source>Make a story of my saved views</source>
        <translation>Faire un récit de mes vues enregistrées</translation>
    </message>
    <message>
        <source>Begin an empty one</source>
        <translation>Commencer un récit vide</translation>
    </message>
    <message>
        <source>More about this story</source>
        <translation>Autres actions sur ce récit</translation>
    </message>
    <message>
        <source>Rehearse</source>
        <translation>Répéter</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Présenter</translation>
    </message>
    <message>
        <source>Add a step</source>
        <translation>Ajouter une étape</translation>
    </message>
    <message>
        <source>No steps yet. Add a title, then views, texts and votes.</source>
        <translation>Pas encore d’étapes. Ajoutez un titre, puis des vues, des textes et des votes.</translation>
    </message>
    <message>
        <source>Present the story</source>
        <translation>Présenter le récit</translation>
    </message>
    <message>
        <source>Present from this step on</source>
        <translation>Présenter à partir de cette étape</translation>
    </message>
    <message>
        <source>Rehearse the story</source>
        <translation>Répéter le récit</translation>
    </message>
    <message>
        <source>New story</source>
        <translation>Nouveau récit</translation>
    </message>
    <message>
        <source>New story of all saved views</source>
        <translation>Nouveau récit de toutes les vues enregistrées</translation>
    </message>
    <message>
        <source>Rename the story…</source>
        <translation>Renommer le récit…</translation>
    </message>
    <message>
        <source>Duplicate the story</source>
        <translation>Dupliquer le récit</translation>
    </message>
    <message>
        <source>Delete the story</source>
        <translation>Supprimer le récit</translation>
    </message>
    <message>
        <source>Add a step: %1</source>
        <translation>Ajouter une étape&#xa0;: %1</translation>
    </message>
    <message>
        <source>Minutes of</source>
        <translation>Compte rendu de</translation>
    </message>
    <message>
        <source>%1 (save a view in Gaps first)</source>
        <translation>%1 (enregistrez d’abord une vue dans Lacunes)</translation>
    </message>
    <message>
        <source>%1 (begin a round in Priorities first)</source>
        <translation>%1 (commencez d’abord un exercice dans Priorités)</translation>
    </message>
    <message>
        <source>%1: what it showed was deleted</source>
        <translation>%1&#xa0;: ce qui était montré a été supprimé</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1&#xa0;min</translation>
    </message>
    <message>
        <source>planned %1</source>
        <translation>prévu&#xa0;: %1</translation>
    </message>
    <message>
        <source>rehearsed %1</source>
        <translation>en répétition&#xa0;: %1</translation>
    </message>
    <message>
        <source>Save a view in Gaps first; then a step can show it.</source>
        <translation>Enregistrez d’abord une vue dans Lacunes&#x202f;; une étape pourra ensuite la montrer.</translation>
    </message>
    <message>
        <source>Begin a round in Priorities first; then a step can show it.</source>
        <translation>Commencez d’abord un exercice dans Priorités&#x202f;; une étape pourra ensuite le montrer.</translation>
    </message>
    <message numerus="yes">
        <source>Removed %Ln steps</source>
        <translation>
            <numerusform>%Ln étape retirée</numerusform>
            <numerusform>%Ln étapes retirées</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Name of the story</source>
        <translation>Nom du récit</translation>
    </message>
    <message>
        <source>Deleted the story “%1”</source>
        <translation>Récit «&#xa0;%1&#xa0;» supprimé</translation>
    </message>
    <message>
        <source>Kept the times of the rehearsal</source>
        <translation>Durées de la répétition gardées</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>No meeting has decided anything yet</source>
        <translation>Aucune réunion n’a encore rien décidé</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Compte rendu</translation>
    </message>
    <message>
        <source>Move up (Alt+Up)</source>
        <translation>Monter (Alt+Haut)</translation>
    </message>
    <message>
        <source>Move down (Alt+Down)</source>
        <translation>Descendre (Alt+Bas)</translation>
    </message>
    <message>
        <source>Duplicate (Ctrl+D)</source>
        <translation>Dupliquer (Ctrl+D)</translation>
    </message>
    <message>
        <source>Remove (Delete)</source>
        <translation>Retirer (Suppr)</translation>
    </message>
    <message>
        <source>The decisions of the meeting. Who fills a gap is left out unless that is ticked.</source>
        <translation>Les décisions de la réunion. Qui comble une lacune est laissé de côté, sauf si cela est coché.</translation>
    </message>
    <message>
        <source>What is said of gaps whose notes are confidential is left out, too.</source>
        <translation>Ce qui est dit des lacunes dont les notes sont confidentielles est aussi laissé de côté.</translation>
    </message>
    <message>
        <source>Minutes of %1</source>
        <translation>Compte rendu de %1</translation>
    </message>
    <message>
        <source>With the names of those who fill gaps</source>
        <translation>Avec les noms de ceux qui comblent des lacunes</translation>
    </message>
</context>
<context>
    <name>lacuna::StudiesPlace</name>
    <message>
        <source>Studies</source>
        <translation>Études</translation>
    </message>
    <message>
        <source>Add a study</source>
        <translation>Ajouter une étude</translation>
    </message>
    <message>
        <source>Delete the selected studies</source>
        <translation>Supprimer les études sélectionnées</translation>
    </message>
    <message>
        <source>Copy the reference</source>
        <translation>Copier la référence</translation>
    </message>
    <message>
        <source>Apply what is typed</source>
        <translation>Appliquer ce qui est tapé</translation>
    </message>
    <message>
        <source>Copy reference</source>
        <translation>Copier la référence</translation>
    </message>
    <message>
        <source>Copy the selected references as text (Ctrl+Shift+C)</source>
        <translation>Copier les références sélectionnées comme texte (Ctrl+Shift+C)</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Delete the selected studies (Del); can be undone</source>
        <translation>Supprimer les études sélectionnées (Suppr)&#x202f;; peut être annulé</translation>
    </message>
    <message>
        <source>Add study</source>
        <translation>Ajouter une étude</translation>
    </message>
    <message>
        <source>Add a study (Ctrl+N)</source>
        <translation>Ajouter une étude (Ctrl+N)</translation>
    </message>
    <message>
        <source>No study matches</source>
        <translation>Aucune étude ne correspond</translation>
    </message>
    <message>
        <source>The filters and the search leave nothing.</source>
        <translation>Les filtres et la recherche ne laissent rien.</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Effacer les filtres</translation>
    </message>
    <message>
        <source>What research is available?</source>
        <translation>Quelles recherches existent&#x202f;?</translation>
    </message>
    <message>
        <source>Studies live here: searched, coded and counted. Import references from your reference manager or a spreadsheet, or type one in.</source>
        <translation>Les études vivent ici&#xa0;: recherchées, codées et comptées. Importez des références de votre gestionnaire de références ou d’un tableur, ou saisissez-en une.</translation>
    </message>
    <message>
        <source>Import references…</source>
        <translation>Importer des références…</translation>
    </message>
    <message numerus="yes">
        <source>Deleted %Ln studies</source>
        <translation>
            <numerusform>%Ln étude supprimée</numerusform>
            <numerusform>%Ln études supprimées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copied %Ln references</source>
        <translation>
            <numerusform>%Ln référence copiée</numerusform>
            <numerusform>%Ln références copiées</numerusform>
        </translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>Trier par</translation>
    </message>
    <message>
        <source>The new study is not shown: the filter hides it</source>
        <translation>La nouvelle étude n’apparaît pas&#xa0;: le filtre la cache</translation>
    </message>
    <message>
        <source>Search for any of the words</source>
        <translation>Chercher l’un des mots</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Effacer la recherche</translation>
    </message>
    <message numerus="yes">
        <source>Only %Ln studies</source>
        <translation>
            <numerusform>Seulement %Ln étude</numerusform>
            <numerusform>Seulement %Ln études</numerusform>
        </translation>
    </message>
    <message>
        <source>not coded in full</source>
        <translation>codage incomplet</translation>
    </message>
    <message>
        <source>Next study</source>
        <translation>Étude suivante</translation>
    </message>
    <message>
        <source>Previous study</source>
        <translation>Étude précédente</translation>
    </message>
    <message>
        <source>still to be screened</source>
        <translation>encore à examiner</translation>
    </message>
    <message>
        <source>Attach files to the study…</source>
        <translation>Joindre des fichiers à l’étude…</translation>
    </message>
    <message>
        <source>Appraise the study…</source>
        <translation>Évaluer l’étude…</translation>
    </message>
    <message>
        <source>Add to a collection, or take out…</source>
        <translation>Ajouter à une collection, ou en retirer…</translation>
    </message>
    <message numerus="yes">
        <source>Deleted %Ln studies, and what anybody coded of them</source>
        <translation>
            <numerusform>%Ln étude supprimée, avec tout ce qui en a été codé par quiconque</numerusform>
            <numerusform>%Ln études supprimées, avec tout ce qui en a été codé par quiconque</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lacuna::StudyBook</name>
    <message>
        <source>Note: %1</source>
        <translation>Note&#xa0;: %1</translation>
    </message>
    <message>
        <source>Files: %1</source>
        <translation>Fichiers&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>lacuna::StudyCollections</name>
    <message>
        <source>Collections of this study</source>
        <translation>Collections de cette étude</translation>
    </message>
    <message>
        <source>Collection: show its studies</source>
        <translation>Collection&#xa0;: afficher ses études</translation>
    </message>
    <message>
        <source>Collection %1</source>
        <translation>Collection %1</translation>
    </message>
    <message>
        <source>Show its studies</source>
        <translation>Afficher ses études</translation>
    </message>
    <message>
        <source>Take this study out</source>
        <translation>Retirer cette étude</translation>
    </message>
    <message>
        <source>+ collection</source>
        <translation>+ collection</translation>
    </message>
    <message>
        <source>Put this study into a collection, or take it out (Ctrl+Shift+L)</source>
        <translation>Mettre cette étude dans une collection, ou l’en retirer (Ctrl+Shift+L)</translation>
    </message>
</context>
<context>
    <name>lacuna::StudyExport</name>
    <message>
        <source>dimensions of your own, unless the other catalogue has them too</source>
        <translation>vos propres dimensions, à moins que l’autre catalogue ne les ait aussi</translation>
    </message>
    <message>
        <source>names and order of the terms of your own dimensions, unless the other catalogue has them</source>
        <translation>les noms et l’ordre des termes de vos propres dimensions, sauf si l’autre catalogue les a</translation>
    </message>
    <message>
        <source>who coded</source>
        <translation>qui a codé</translation>
    </message>
</context>
<context>
    <name>lacuna::StudyFields</name>
    <message>
        <source>Authors</source>
        <translation>Auteurs</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Année</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>DOI</source>
        <translation>DOI</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Abstract</source>
        <translation>Résumé</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Keywords</source>
        <translation>Mots-clés</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>Éditeur</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volume</translation>
    </message>
    <message>
        <source>Issue</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>Édition</translation>
    </message>
    <message>
        <source>ISBN or ISSN</source>
        <translation>ISBN ou ISSN</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Record id</source>
        <translation>Identifiant</translation>
    </message>
    <message>
        <source>Seen at</source>
        <translation>Vu à</translation>
    </message>
    <message>
        <source>n.d.</source>
        <translation>s.d.</translation>
    </message>
</context>
<context>
    <name>lacuna::StudyForm</name>
    <message>
        <source>Reference type</source>
        <translation>Type de référence</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>More fields</source>
        <translation>Plus de champs</translation>
    </message>
    <message>
        <source>Fewer fields</source>
        <translation>Moins de champs</translation>
    </message>
    <message>
        <source>One a line</source>
        <translation>Un par ligne</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation>Ouvrir dans le navigateur</translation>
    </message>
    <message>
        <source>Open %1 in the browser</source>
        <translation>Ouvrir %1 dans le navigateur</translation>
    </message>
    <message>
        <source>Coding</source>
        <translation>Codage</translation>
    </message>
    <message>
        <source>Added %1</source>
        <translation>Ajoutée le %1</translation>
    </message>
    <message>
        <source>changed %1</source>
        <translation>modifiée le %1</translation>
    </message>
    <message>
        <source>Not saved: a year has four digits</source>
        <translation>Non enregistré&#xa0;: une année a quatre chiffres</translation>
    </message>
    <message>
        <source>Makes the marked words the quote of the term coded last</source>
        <translation>Fait des mots sélectionnés la citation du dernier terme codé</translation>
    </message>
    <message>
        <source>Code a term first; then the words become its quote</source>
        <translation>Codez d’abord un terme&#x202f;; les mots deviennent alors sa citation</translation>
    </message>
    <message>
        <source>Mark the words in the abstract that “%1” rests on</source>
        <translation>Sélectionnez dans le résumé les mots sur lesquels repose «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Quoted for “%1”</source>
        <translation>Cité pour «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Quote the marked words (Alt+Q)</source>
        <translation>Citer les mots sélectionnés (Alt+Q)</translation>
    </message>
    <message>
        <source>Quote the marked words</source>
        <translation>Citer les mots marqués</translation>
    </message>
    <message>
        <source>Make a practice of the marked words</source>
        <translation>Faire une pratique des mots sélectionnés</translation>
    </message>
    <message>
        <source>The notes stay in the catalogue: no export, copy or presentation has them unless that is ticked</source>
        <translation>Les notes restent dans le catalogue&#xa0;: aucun export, aucune copie ni aucune présentation ne les contient sauf si cela est coché</translation>
    </message>
</context>
<context>
    <name>lacuna::StudyHeader</name>
    <message>
        <source>Studies</source>
        <translation>Études</translation>
    </message>
    <message>
        <source>Show all that match again</source>
        <translation>Afficher de nouveau tout ce qui correspond</translation>
    </message>
    <message>
        <source>Choose the columns</source>
        <translation>Choisir les colonnes</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Only: %1</source>
        <translation>Seulement&#xa0;: %1</translation>
    </message>
    <message>
        <source>Back to %1</source>
        <translation>Retour à %1</translation>
    </message>
</context>
<context>
    <name>lacuna::StudyHistory</name>
    <message>
        <source>Show what was changed, when and by whom</source>
        <translation>Afficher ce qui a été modifié, quand et par qui</translation>
    </message>
    <message numerus="yes">
        <source>%Ln changes</source>
        <translation>
            <numerusform>%Ln modification</numerusform>
            <numerusform>%Ln modifications</numerusform>
        </translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>a day</comment>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>%1, last on %2</source>
        <translation>%1, la dernière le %2</translation>
    </message>
    <message>
        <source>%1, last by %2 on %3</source>
        <translation>%1, la dernière par %2 le %3</translation>
    </message>
    <message>
        <source>History of this study</source>
        <translation>Historique de cette étude</translation>
    </message>
</context>
<context>
    <name>lacuna::StudyInspector</name>
    <message>
        <source>Close (Esc)</source>
        <translation>Fermer (Échap)</translation>
    </message>
    <message>
        <source>Close the details</source>
        <translation>Fermer les détails</translation>
    </message>
    <message>
        <source>Study</source>
        <translation>Étude</translation>
    </message>
    <message>
        <source>Code many at once</source>
        <translation>Coder plusieurs à la fois</translation>
    </message>
    <message>
        <source>New study</source>
        <translation>Nouvelle étude</translation>
    </message>
</context>
<context>
    <name>lacuna::StudyTable</name>
    <message>
        <source>Studies</source>
        <translation>Études</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>The usual columns</source>
        <translation>Les colonnes habituelles</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>To the fields of the study</source>
        <translation>Aux champs de l’étude</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Échap</translation>
    </message>
    <message>
        <source>Close the study</source>
        <translation>Fermer l’étude</translation>
    </message>
</context>
<context>
    <name>lacuna::StudyTableModel</name>
    <message>
        <source>%1: not stated</source>
        <translation>%1&#xa0;: non indiqué</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Authors</source>
        <translation>Auteurs</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Année</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>%1: not coded</source>
        <translation>%1 : non codé</translation>
    </message>
    <message>
        <source>(no title)</source>
        <translation>(sans titre)</translation>
    </message>
</context>
<context>
    <name>lacuna::SvgWriter</name>
    <message>
        <source>Scalable picture (SVG)</source>
        <translation>Image vectorielle (SVG)</translation>
    </message>
    <message>
        <source>Drawing</source>
        <translation>Dessin</translation>
    </message>
    <message>
        <source>The picture would be %1 × %2 pixels, more than programs can open. Fold groups, hide empty rows and columns, or filter.</source>
        <translation>L’image ferait %1 × %2 pixels, plus que les programmes ne peuvent ouvrir. Repliez des groupes, masquez les lignes et colonnes vides, ou filtrez.</translation>
    </message>
    <message>
        <source>The picture could not be drawn.</source>
        <translation>L’image n’a pas pu être dessinée.</translation>
    </message>
</context>
<context>
    <name>lacuna::TableFile</name>
    <message>
        <source>The table could not be written.</source>
        <translation>Le tableau n’a pas pu être écrit.</translation>
    </message>
    <message>
        <source>The table is larger than a spreadsheet. Write it as CSV instead.</source>
        <translation>Le tableau dépasse la taille d’un classeur. Écrivez-le plutôt en CSV.</translation>
    </message>
    <message>
        <source>The table could not be put together.</source>
        <translation>Le tableau n’a pas pu être assemblé.</translation>
    </message>
</context>
<context>
    <name>lacuna::TablePages</name>
    <message>
        <source>The matrix would take %1 slides, more than %2. Fold groups, hide empty rows and columns, or filter.</source>
        <translation>La matrice prendrait %1 diapositives, plus de %2. Repliez des groupes, masquez les lignes et colonnes vides, ou filtrez.</translation>
    </message>
    <message>
        <source>%1 (continued)</source>
        <translation>%1 (suite)</translation>
    </message>
    <message>
        <source>There is nothing to show: the matrix has no rows or no columns. Show empty ones, or choose other rows and columns.</source>
        <translation>Il n’y a rien à montrer&#xa0;: la matrice n’a pas de lignes ou pas de colonnes. Affichez celles qui sont vides, ou choisissez-en d’autres.</translation>
    </message>
</context>
<context>
    <name>lacuna::TablePreview</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>What would be added</source>
        <translation>Ce qui serait ajouté</translation>
    </message>
    <message>
        <source>What is odd about it</source>
        <translation>Ce qu’il y a d’anormal</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>et %1 de plus</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Ligne %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 to look at, %2 of them left out</source>
        <translation>%1 à examiner, dont %2 laissés de côté</translation>
    </message>
    <message>
        <source>%1 to look at</source>
        <translation>%1 à examiner</translation>
    </message>
</context>
<context>
    <name>lacuna::TableRecords</name>
    <message>
        <source>Row %1, which was to hold the headers, is empty.</source>
        <translation>La ligne %1, qui devait contenir les en-têtes, est vide.</translation>
    </message>
    <message>
        <source>The table has no row %1 to hold the headers.</source>
        <translation>Le tableau n’a pas de ligne %1 pour contenir les en-têtes.</translation>
    </message>
    <message>
        <source>The table is empty.</source>
        <translation>Le tableau est vide.</translation>
    </message>
    <message>
        <source>The headers were found in row %1; what stands above them was left out.</source>
        <translation>Les en-têtes ont été trouvés à la ligne %1&#x202f;; ce qui est au-dessus a été laissé de côté.</translation>
    </message>
    <message>
        <source>Hardly any of the columns can be understood.</source>
        <translation>Presque aucune des colonnes n’est comprise.</translation>
    </message>
</context>
<context>
    <name>lacuna::TableWords</name>
    <message>
        <source>Appraisals</source>
        <translation>Évaluations</translation>
    </message>
    <message>
        <source>Files and links</source>
        <translation>Fichiers et liens</translation>
    </message>
    <message>
        <source>Contents of files</source>
        <translation>Contenus des fichiers</translation>
    </message>
    <message>
        <source>Texts found in files</source>
        <translation>Textes trouvés dans les fichiers</translation>
    </message>
    <message>
        <source>Ballots</source>
        <translation>Bulletins</translation>
    </message>
    <message>
        <source>Answers on ballots</source>
        <translation>Réponses sur les bulletins</translation>
    </message>
    <message>
        <source>Imports</source>
        <translation>Importations</translation>
    </message>
    <message>
        <source>Burden tables</source>
        <translation>Tables de charge</translation>
    </message>
    <message>
        <source>Areas of burden tables</source>
        <translation>Zones des tables de charge</translation>
    </message>
    <message>
        <source>Terms of areas of burden tables</source>
        <translation>Termes des zones des tables de charge</translation>
    </message>
    <message>
        <source>Checklists</source>
        <translation>Grilles d’évaluation</translation>
    </message>
    <message>
        <source>Coders</source>
        <translation>Codeurs</translation>
    </message>
    <message>
        <source>Codings</source>
        <translation>Codages</translation>
    </message>
    <message>
        <source>Collections</source>
        <translation>Collections</translation>
    </message>
    <message>
        <source>Studies in collections</source>
        <translation>Études dans les collections</translation>
    </message>
    <message>
        <source>Contributions</source>
        <translation>Contributions</translation>
    </message>
    <message>
        <source>Contributions linked to gaps</source>
        <translation>Contributions liées à des lacunes</translation>
    </message>
    <message>
        <source>Contributions linked to practices</source>
        <translation>Contributions liées à des pratiques</translation>
    </message>
    <message>
        <source>Contributions linked to studies</source>
        <translation>Contributions liées à des études</translation>
    </message>
    <message>
        <source>Pairs of studies marked as different</source>
        <translation>Paires d’études marquées comme différentes</translation>
    </message>
    <message>
        <source>Dimensions of the codebook</source>
        <translation>Dimensions de la grille de codage</translation>
    </message>
    <message>
        <source>Notes on gaps</source>
        <translation>Notes sur les lacunes</translation>
    </message>
    <message>
        <source>Steps of the history</source>
        <translation>Étapes de l’historique</translation>
    </message>
    <message>
        <source>Ballots of votes in the room</source>
        <translation>Bulletins des votes en salle</translation>
    </message>
    <message>
        <source>Column mappings of imports</source>
        <translation>Correspondances de colonnes des importations</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Réunions</translation>
    </message>
    <message>
        <source>Codings of merged studies</source>
        <translation>Codages des études fusionnées</translation>
    </message>
    <message>
        <source>Merged studies</source>
        <translation>Études fusionnées</translation>
    </message>
    <message>
        <source>Minutes of meetings</source>
        <translation>Comptes rendus des réunions</translation>
    </message>
    <message>
        <source>Cells that are not applicable</source>
        <translation>Cellules sans objet</translation>
    </message>
    <message>
        <source>Practices</source>
        <translation>Pratiques</translation>
    </message>
    <message>
        <source>Codings of practices</source>
        <translation>Codages des pratiques</translation>
    </message>
    <message>
        <source>Practices linked to studies</source>
        <translation>Pratiques liées à des études</translation>
    </message>
    <message>
        <source>About the catalogue</source>
        <translation>À propos du catalogue</translation>
    </message>
    <message>
        <source>Reconciled codings</source>
        <translation>Codages conciliés</translation>
    </message>
    <message>
        <source>Rounds</source>
        <translation>Exercices</translation>
    </message>
    <message>
        <source>Criteria of rounds</source>
        <translation>Critères des exercices</translation>
    </message>
    <message>
        <source>Options of rounds</source>
        <translation>Options des exercices</translation>
    </message>
    <message>
        <source>What merging took for the same</source>
        <translation>Ce que la fusion a pris pour identique</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>Recherches enregistrées</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Vues</translation>
    </message>
    <message>
        <source>Settings of the catalogue</source>
        <translation>Réglages du catalogue</translation>
    </message>
    <message>
        <source>Stories</source>
        <translation>Récits</translation>
    </message>
    <message>
        <source>Steps of stories</source>
        <translation>Étapes des récits</translation>
    </message>
    <message>
        <source>Studies</source>
        <translation>Études</translation>
    </message>
    <message>
        <source>Terms of the codebook</source>
        <translation>Termes de la grille de codage</translation>
    </message>
    <message>
        <source>Who changed what, for merging</source>
        <translation>Qui a modifié quoi, pour la fusion</translation>
    </message>
    <message>
        <source>Codebook</source>
        <translation>Grille de codage</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>Other entries</source>
        <translation>Autres entrées</translation>
    </message>
</context>
<context>
    <name>lacuna::TaggedParser</name>
    <message>
        <source>The record is longer than %1 MB; the rest of it was left out.</source>
        <translation>La référence dépasse %1 Mo&#x202f;; le reste a été laissé de côté.</translation>
    </message>
    <message>
        <source>Text outside any record was left out: “%1”</source>
        <translation>Du texte hors de toute référence a été laissé de côté&#xa0;: «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>The record is not closed by %1; the file may be cut off.</source>
        <translation>La référence n’est pas fermée par %1&#x202f;; le fichier est peut-être coupé.</translation>
    </message>
    <message>
        <source>The record has no fields.</source>
        <translation>La référence n’a pas de champs.</translation>
    </message>
    <message>
        <source>The record has no title.</source>
        <translation>La référence n’a pas de titre.</translation>
    </message>
    <message>
        <source>%1 It looks like %2.</source>
        <translation>%1 Cela ressemble à %2.</translation>
    </message>
</context>
<context>
    <name>lacuna::TaggedStudy</name>
    <message>
        <source>“%1” has no year of four digits.</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas d’année à quatre chiffres.</translation>
    </message>
</context>
<context>
    <name>lacuna::TallyTable</name>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Who has been heard about what</source>
        <translation>Qui a été entendu sur quoi</translation>
    </message>
    <message>
        <source>All groups</source>
        <translation>Tous les groupes</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Toutes</translation>
    </message>
    <message>
        <source>All questions</source>
        <translation>Toutes les questions</translation>
    </message>
    <message>
        <source>%1, %2: nobody heard yet</source>
        <translation>%1, %2&#xa0;: personne n’a encore été entendu</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2&#xa0;: %3</translation>
    </message>
</context>
<context>
    <name>lacuna::TemplatePackage</name>
    <message>
        <source>The template cannot be used: %1.</source>
        <translation>Le modèle ne peut pas servir&#xa0;: %1.</translation>
    </message>
    <message>
        <source>its part “%1” is missing</source>
        <translation>sa partie «&#xa0;%1&#xa0;» manque</translation>
    </message>
    <message>
        <source>its part “%1” is larger than %2 MB</source>
        <translation>sa partie «&#xa0;%1&#xa0;» dépasse %2 Mo</translation>
    </message>
    <message>
        <source>in “%1”, %2</source>
        <translation>dans «&#xa0;%1&#xa0;», %2</translation>
    </message>
    <message>
        <source>it is no PowerPoint file</source>
        <translation>ce n’est pas un fichier PowerPoint</translation>
    </message>
    <message>
        <source>it is saved as Strict Open XML; save it as an ordinary PowerPoint file</source>
        <translation>il est enregistré en Open XML strict&#xa0;; enregistrez-le comme fichier PowerPoint ordinaire</translation>
    </message>
    <message>
        <source>its slides are smaller than 3 or larger than 56 inches</source>
        <translation>ses diapositives mesurent moins de 3 ou plus de 56 pouces</translation>
    </message>
    <message>
        <source>it has no slide master</source>
        <translation>il n’a pas de masque des diapositives</translation>
    </message>
    <message>
        <source>its pictures are more than %1 or take more than %2 MB</source>
        <translation>ses images sont plus de %1 ou prennent plus de %2 Mo</translation>
    </message>
    <message>
        <source>“%1” rests on something outside the file</source>
        <translation>«&#xa0;%1&#xa0;» repose sur quelque chose hors du fichier</translation>
    </message>
    <message>
        <source>its slide master has no layouts</source>
        <translation>son masque des diapositives n’a pas de disposition</translation>
    </message>
    <message>
        <source>its slide master has no theme</source>
        <translation>son masque des diapositives n’a pas de thème</translation>
    </message>
    <message>
        <source>it is larger than %1 MB</source>
        <translation>il dépasse %1 Mo</translation>
    </message>
    <message>
        <source>it is locked with a password or from before PowerPoint 2007; open it and save it as .pptx or .potx without a password</source>
        <translation>il est protégé par un mot de passe ou date d’avant PowerPoint 2007&#xa0;; ouvrez-le et enregistrez-le en .pptx ou .potx sans mot de passe</translation>
    </message>
    <message>
        <source>it is damaged or cut off</source>
        <translation>il est abîmé ou tronqué</translation>
    </message>
</context>
<context>
    <name>lacuna::TermCompleterModel</name>
    <message>
        <source>%1, in %2</source>
        <translation>%1, dans %2</translation>
    </message>
</context>
<context>
    <name>lacuna::TermField</name>
    <message>
        <source>Add to %1</source>
        <translation>Ajouter à %1</translation>
    </message>
    <message>
        <source>add</source>
        <translation>ajouter</translation>
    </message>
    <message>
        <source>Type a term of %1</source>
        <translation>Tapez un terme de %1</translation>
    </message>
    <message>
        <source>%1: %2. Delete removes it, Enter shows quote and page.</source>
        <translation>%1&#xa0;: %2. Suppr le retire, Entrée montre citation et page.</translation>
    </message>
    <message>
        <source>Click for quote and page; Delete or ✕ removes it</source>
        <translation>Cliquez pour citation et page&#x202f;; Suppr ou ✕ le retire</translation>
    </message>
    <message>
        <source>Terms of %1</source>
        <translation>Termes de %1</translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <translation>%1 — %2</translation>
    </message>
    <message>
        <source>Add term “%1”</source>
        <translation>Ajouter le terme «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>No such term. Press Down, then Enter to add it.</source>
        <translation>Ce terme n’existe pas. Bas, puis Entrée l’ajoute.</translation>
    </message>
    <message>
        <source>“%1” is there already.</source>
        <translation>«&#xa0;%1&#xa0;» y est déjà.</translation>
    </message>
    <message>
        <source>“%1” is not offered any more.</source>
        <translation>«&#xa0;%1&#xa0;» n’est plus proposé.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>%1 of the %2 studies have it; Delete or ✕ takes it from them</source>
        <translation>%1 des %2 études l’ont&#x202f;; Suppr ou ✕ le leur retire</translation>
    </message>
    <message>
        <source>%1: %2, on %3 of %4 studies. Delete removes it.</source>
        <translation>%1&#xa0;: %2, sur %3 études sur %4. Suppr le retire.</translation>
    </message>
    <message>
        <source>All of the %1 studies have it; Delete or ✕ takes it from them</source>
        <translation>Les %1 études l’ont toutes&#x202f;; Suppr ou ✕ le leur retire</translation>
    </message>
    <message>
        <source>%1: %2, on all of %3 studies. Delete removes it.</source>
        <translation>%1&#xa0;: %2, sur les %3 études. Suppr le retire.</translation>
    </message>
    <message>
        <source>Delete or ✕ removes it</source>
        <translation>Suppr ou ✕ le retire</translation>
    </message>
    <message>
        <source>%1: %2. Delete removes it.</source>
        <translation>%1&#xa0;: %2. Suppr le retire.</translation>
    </message>
</context>
<context>
    <name>lacuna::TermMatchModel</name>
    <message>
        <source>Dimension: %1</source>
        <translation>Dimension&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 › %2</source>
        <translation>%1 › %2</translation>
    </message>
    <message>
        <source>new: is added with its terms</source>
        <translation>nouvelle&#xa0;: sera ajoutée avec ses termes</translation>
    </message>
    <message>
        <source>new: is added</source>
        <translation>nouveau&#xa0;: sera ajouté</translation>
    </message>
    <message>
        <source>chosen by you</source>
        <translation>choisi par vous</translation>
    </message>
    <message>
        <source>same code</source>
        <translation>même code</translation>
    </message>
    <message>
        <source>same label</source>
        <translation>même libellé</translation>
    </message>
    <message>
        <source>nothing like it here</source>
        <translation>rien de semblable ici</translation>
    </message>
    <message>
        <source>In the pack</source>
        <translation>Dans le paquet</translation>
    </message>
    <message>
        <source>Found by</source>
        <translation>Trouvé par</translation>
    </message>
    <message>
        <source>Taken for</source>
        <translation>Pris pour</translation>
    </message>
</context>
<context>
    <name>lacuna::TermMatchPanel</name>
    <message>
        <source>What it is taken for</source>
        <translation>Pour quoi il est pris</translation>
    </message>
    <message>
        <source>Find a term</source>
        <translation>Chercher un terme</translation>
    </message>
    <message>
        <source>Terms of the pack, and what they are taken for</source>
        <translation>Termes du paquet, et ce pour quoi ils sont pris</translation>
    </message>
    <message>
        <source>Nothing to match: the pack has no term that this catalogue does not have.</source>
        <translation>Rien à faire correspondre&#xa0;: le paquet n’a aucun terme que ce catalogue n’ait pas.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them are new here and are added.</source>
        <translation>
            <numerusform>%Ln d’entre eux est nouveau ici et sera ajouté.</numerusform>
            <numerusform>%Ln d’entre eux sont nouveaux ici et seront ajoutés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only what differs</source>
        <translation>Seulement ce qui diffère</translation>
    </message>
    <message numerus="yes">
        <source>%Ln are the same here and there.</source>
        <translation>
            <numerusform>%Ln est identique ici et là-bas.</numerusform>
            <numerusform>%Ln sont identiques ici et là-bas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing differs: all %Ln are the same here and there.</source>
        <translation>
            <numerusform>Rien ne diffère&#xa0;: %Ln terme, identique ici et là-bas.</numerusform>
            <numerusform>Rien ne diffère&#xa0;: les %Ln sont identiques ici et là-bas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Where that is wrong, choose otherwise (F2, or a click).</source>
        <translation>Là où c’est faux, choisissez autre chose (F2, ou un clic).</translation>
    </message>
    <message>
        <source>%1 The others are taken for terms of this catalogue.</source>
        <translation>%1 Les autres sont pris pour des termes de ce catalogue.</translation>
    </message>
    <message>
        <source>None of them is new here: each is taken for a term of this catalogue.</source>
        <translation>Aucun d’entre eux n’est nouveau ici&#xa0;: chacun est pris pour un terme de ce catalogue.</translation>
    </message>
</context>
<context>
    <name>lacuna::TermTreeModel</name>
    <message>
        <source>%1, retired</source>
        <translation>%1, retiré</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Terme</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Studies</source>
        <translation>Études</translation>
    </message>
</context>
<context>
    <name>lacuna::TextDecoder</name>
    <message>
        <source>The file cannot be read: %1</source>
        <translation>Le fichier ne peut pas être lu&#xa0;: %1</translation>
    </message>
    <message>
        <source>There is no encoding named “%1”. Name one such as UTF-8, UTF-16, windows-1252, Shift_JIS or GB18030.</source>
        <translation>Il n’y a pas de codage nommé «&#xa0;%1&#xa0;». Nommez-en un tel que UTF-8, UTF-16, windows-1252, Shift_JIS ou GB18030.</translation>
    </message>
    <message>
        <source>The byte %1 is not valid UTF-8; it was read as Windows-1252.</source>
        <translation>L’octet %1 n’est pas de l’UTF-8 valide&#x202f;; il a été lu en Windows-1252.</translation>
    </message>
    <message>
        <source>The bytes %1 are not valid %2; they are shown as �.</source>
        <translation>Les octets %1 ne sont pas valides en %2&#x202f;; ils apparaissent comme �.</translation>
    </message>
    <message>
        <source>Control characters were left out.</source>
        <translation>Des caractères de contrôle ont été laissés de côté.</translation>
    </message>
</context>
<context>
    <name>lacuna::TextPages</name>
    <message>
        <source>Gaps</source>
        <translation>Lacunes</translation>
    </message>
    <message>
        <source>No cell is a gap under these rules.</source>
        <translation>Aucune cellule n’est une lacune selon ces règles.</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Rang</translation>
    </message>
    <message>
        <source>Gap</source>
        <translation>Lacune</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Classe</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Score</translation>
    </message>
    <message>
        <source>Why it is one</source>
        <translation>Pourquoi c’en est une</translation>
    </message>
    <message>
        <source>What is done</source>
        <translation>Ce qui est fait</translation>
    </message>
    <message>
        <source>Where evidence is missing most</source>
        <translation>Où les données manquent le plus</translation>
    </message>
    <message>
        <source>What changed since %1</source>
        <translation>Ce qui a changé depuis %1</translation>
    </message>
    <message>
        <source>Cell</source>
        <translation>Cellule</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Changement</translation>
    </message>
    <message>
        <source>From and to</source>
        <translation>Avant et après</translation>
    </message>
    <message numerus="yes">
        <source>%n more cell(s) changed.</source>
        <translation>
            <numerusform>%n autre cellule a changé.</numerusform>
            <numerusform>%n autres cellules ont changé.</numerusform>
        </translation>
    </message>
    <message>
        <source>Which studies are in each cell</source>
        <translation>Quelles études sont dans chaque cellule</translation>
    </message>
    <message>
        <source>Studies</source>
        <translation>Études</translation>
    </message>
    <message>
        <source>How to read this, and where it comes from</source>
        <translation>Comment lire ceci, et d’où cela vient</translation>
    </message>
    <message>
        <source>What a cell is called: the first that holds</source>
        <translation>Comment une cellule est nommée&#xa0;: la première règle qui s’applique</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Marque</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Notes: %1</source>
        <translation>Notes&#xa0;: %1</translation>
    </message>
    <message>
        <source>Files: %1</source>
        <translation>Fichiers&#xa0;: %1</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
    <message>
        <source>Option</source>
        <translation>Option</translation>
    </message>
</context>
<context>
    <name>lacuna::TileMapPainter</name>
    <message>
        <source>+%1</source>
        <comment>studies under way, beside those completed</comment>
        <translation>+%1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 %2 for each 1 %3</source>
        <translation>%1 %2 pour 1 %3</translation>
    </message>
    <message>
        <source>%1 %2 per 100,000 %3</source>
        <translation>%1 %2 pour 100&#x202f;000 %3</translation>
    </message>
    <message>
        <source>?: no figure of the area itself</source>
        <translation>?&#xa0;: aucun chiffre propre à la zone</translation>
    </message>
    <message>
        <source>not in this question</source>
        <translation>pas dans cette question</translation>
    </message>
    <message>
        <source>left out by the filter</source>
        <translation>hors du filtre</translation>
    </message>
    <message>
        <source>from origin to destination, the widest: %1 %2</source>
        <translation>de l’origine à la destination, le plus large&#xa0;: %1 %2</translation>
    </message>
    <message>
        <source>Bar: its cells by %1:</source>
        <translation>Barre&#xa0;: ses cellules par %1&#xa0;:</translation>
    </message>
</context>
<context>
    <name>lacuna::TileMapView</name>
    <message>
        <source>Tile map</source>
        <translation>Carte en tuiles</translation>
    </message>
    <message>
        <source>%1: not in this question.</source>
        <translation>%1&#xa0;: pas dans cette question.</translation>
    </message>
    <message>
        <source>%1: left out by the filter.</source>
        <translation>%1&#xa0;: hors du filtre.</translation>
    </message>
    <message>
        <source>%1 → %2: %3 %4.</source>
        <translation>%1 → %2&#xa0;: %3 %4.</translation>
    </message>
    <message>
        <source>Click: filter by it, again: no longer. Double click: its studies.</source>
        <translation>Clic&#xa0;: filtrer par cette tuile&#x202f;; nouveau clic&#xa0;: ne plus filtrer. Double clic&#xa0;: ses études.</translation>
    </message>
</context>
<context>
    <name>lacuna::TileSummary</name>
    <message>
        <source>%1 %2</source>
        <comment>count and gap class</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>There is no catalogue to count.</source>
        <translation>Il n’y a pas de catalogue à compter.</translation>
    </message>
    <message>
        <source>A map needs countries, and this question crosses %1 with %2. Put a dimension of countries on one axis.</source>
        <translation>Une carte demande des pays, et cette question croise %1 et %2. Mettez une dimension de pays sur l’un des axes.</translation>
    </message>
    <message>
        <source>%1 as a whole: %2. Completed %3: %4, ongoing or planned: %5.</source>
        <translation>%1 dans son ensemble&#xa0;: %2. %3 achevées&#xa0;: %4, en cours ou prévues&#xa0;: %5.</translation>
    </message>
    <message>
        <source>The newest is of %1.</source>
        <translation>La plus récente est de %1.</translation>
    </message>
    <message>
        <source>Its %1 cells by %2: %3.</source>
        <translation>Ses %1 cellules par %2&#xa0;: %3.</translation>
    </message>
    <message>
        <source>&lt; %1</source>
        <translation>&lt; %1</translation>
    </message>
    <message>
        <source>%1 %2 for each 1 %3 (%4; %5).</source>
        <translation>%1 %2 pour 1 %3 (%4&#x202f;; %5).</translation>
    </message>
    <message>
        <source>%1 %2 per 100,000 %3 (%4; %5).</source>
        <translation>%1 %2 pour 100&#x202f;000 %3 (%4&#x202f;; %5).</translation>
    </message>
    <message>
        <source>“%1” has no figure of this area alone, only of the region it lies in.</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas de chiffre pour cette seule zone, mais seulement pour la région où elle se trouve.</translation>
    </message>
    <message>
        <source>“%1” has no figure of this area.</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas de chiffre pour cette zone.</translation>
    </message>
</context>
<context>
    <name>lacuna::TitleSlide</name>
    <message>
        <source>Filter: %1</source>
        <translation>Filtre&#xa0;: %1</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>studies match, of %1 in the catalogue</source>
        <translation>études correspondent, sur %1 dans le catalogue</translation>
    </message>
    <message>
        <source>of %1 applicable cells are covered</source>
        <translation>des %1 cellules applicables sont couvertes</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>number of a view, its title</comment>
        <translation>%1. %2</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Contenu</translation>
    </message>
    <message>
        <source>have %1 studies or more</source>
        <translation>ont %1 études ou plus</translation>
    </message>
    <message>
        <source>In short: %1</source>
        <translation>En bref&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>lacuna::TopBar</name>
    <message>
        <source>Search the catalogue</source>
        <translation>Rechercher dans le catalogue</translation>
    </message>
    <message>
        <source>Search titles, authors, abstracts, notes (Ctrl+F)</source>
        <translation>Rechercher titres, auteurs, résumés, notes (Ctrl+F)</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importer…</translation>
    </message>
    <message>
        <source>Import references from files (Ctrl+I)</source>
        <translation>Importer des références de fichiers (Ctrl+I)</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Export what is shown here (Ctrl+E)</source>
        <translation>Exporter ce qui est affiché ici (Ctrl+E)</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>Open, save, codebook, appearance … (F10)</source>
        <translation>Ouvrir, enregistrer, grille de codage, apparence… (F10)</translation>
    </message>
    <message>
        <source>Lacuna</source>
        <translation>Lacuna</translation>
    </message>
    <message numerus="yes">
        <source>%Ln studies</source>
        <translation>
            <numerusform>%Ln étude</numerusform>
            <numerusform>%Ln études</numerusform>
        </translation>
    </message>
    <message>
        <source>searched to %1</source>
        <translation>recherche jusqu’au %1</translation>
    </message>
    <message>
        <source>read only</source>
        <translation>lecture seule</translation>
    </message>
    <message>
        <source>Nothing to undo</source>
        <translation>Rien à annuler</translation>
    </message>
    <message>
        <source>Undo: %1 (Ctrl+Z)</source>
        <translation>Annuler&#xa0;: %1 (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Nothing to redo</source>
        <translation>Rien à rétablir</translation>
    </message>
    <message>
        <source>Redo: %1 (Ctrl+Shift+Z)</source>
        <translation>Rétablir&#xa0;: %1 (Ctrl+Shift+Z)</translation>
    </message>
    <message>
        <source>Words, &quot;a phrase&quot;, begin*, OR, -without, author:name, year:2010-2015 (F1 for more)</source>
        <translation>Des mots, &quot;une expression&quot;, début*, OR, -sans, author:nom, year:2010-2015 (F1 pour en savoir plus)</translation>
    </message>
    <message>
        <source>How to search</source>
        <translation>Comment chercher</translation>
    </message>
    <message>
        <source>How to search (F1)</source>
        <translation>Comment chercher (F1)</translation>
    </message>
</context>
<context>
    <name>lacuna::TranslatedQuestion</name>
    <message>
        <source>The other catalogue has no dimension “%1” (%2), so this question cannot be asked of it.</source>
        <translation>L’autre catalogue n’a pas de dimension «&#xa0;%1&#xa0;» (%2)&#x202f;; cette question ne peut donc pas lui être posée.</translation>
    </message>
    <message>
        <source>The other catalogue has no term “%1” (%2) in its dimension “%3”.</source>
        <translation>L’autre catalogue n’a pas de terme «&#xa0;%1&#xa0;» (%2) dans sa dimension «&#xa0;%3&#xa0;».</translation>
    </message>
    <message>
        <source>The filter names collections, which another catalogue does not have. Take them out of the filter to compare.</source>
        <translation>Le filtre nomme des collections, qu’un autre catalogue n’a pas. Retirez-les du filtre pour comparer.</translation>
    </message>
</context>
<context>
    <name>lacuna::VotePanel</name>
    <message>
        <source>Vote</source>
        <translation>Vote</translation>
    </message>
    <message>
        <source>Ballots on paper…</source>
        <translation>Bulletins sur papier…</translation>
    </message>
    <message>
        <source>Network that phones vote over</source>
        <translation>Réseau par lequel votent les téléphones</translation>
    </message>
    <message>
        <source>Only with codes that I hand out</source>
        <translation>Seulement avec les codes que je distribue</translation>
    </message>
    <message>
        <source>How many codes</source>
        <translation>Nombre de codes</translation>
    </message>
    <message>
        <source>Copy codes</source>
        <translation>Copier les codes</translation>
    </message>
    <message>
        <source>Close the vote</source>
        <translation>Clore le vote</translation>
    </message>
    <message>
        <source>This computer only (%1), to try it out</source>
        <translation>Cet ordinateur seulement (%1), pour essayer</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Open the vote</source>
        <translation>Ouvrir le vote</translation>
    </message>
    <message>
        <source>Open the vote on %1</source>
        <translation>Ouvrir le vote sur %1</translation>
    </message>
    <message>
        <source>The catalogue can only be read: it cannot keep ballots.</source>
        <translation>Le catalogue ne peut qu’être lu&#xa0;: il ne peut pas garder de bulletins.</translation>
    </message>
    <message>
        <source>The round is closed. Open it again in Priorities to vote on it.</source>
        <translation>L’exercice est clos. Rouvrez-le dans Priorités pour le soumettre au vote.</translation>
    </message>
    <message>
        <source>The round has no options to vote on.</source>
        <translation>L’exercice n’a pas d’option à soumettre au vote.</translation>
    </message>
    <message>
        <source>This computer is on no network that phones could be on.</source>
        <translation>Cet ordinateur n’est sur aucun réseau où des téléphones pourraient être.</translation>
    </message>
    <message>
        <source>Phones on the same network can vote from then on, until you close the vote.</source>
        <translation>Une fois ouvert, le vote est accessible aux téléphones du même réseau jusqu’à sa clôture.</translation>
    </message>
    <message>
        <source>%1 · code %2</source>
        <translation>%1 · code %2</translation>
    </message>
    <message>
        <source>%1 joined · %2 voted</source>
        <translation>Connectés&#xa0;: %1 · votes&#xa0;: %2</translation>
    </message>
    <message>
        <source>Hide the result</source>
        <translation>Masquer le résultat</translation>
    </message>
    <message>
        <source>Show the result</source>
        <translation>Afficher le résultat</translation>
    </message>
    <message numerus="yes">
        <source>%Ln ballots</source>
        <translation>
            <numerusform>%Ln bulletin</numerusform>
            <numerusform>%Ln bulletins</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. %2 (%3)</source>
        <translation>%1. %2 (%3)</translation>
    </message>
    <message>
        <source>Otherwise each phone has one ballot, and who wants to can pretend to be several. For a vote that is contested, hand out codes.</source>
        <translation>Sinon chaque téléphone a un bulletin, et qui le veut peut se faire passer pour plusieurs. Pour un vote disputé, distribuez des codes.</translation>
    </message>
    <message numerus="yes">
        <source>The round has %Ln ballots already; what is voted now is added to them.</source>
        <translation>
            <numerusform>L’exercice a déjà %Ln bulletin&#x202f;; ce qui est voté maintenant s’y ajoute.</numerusform>
            <numerusform>L’exercice a déjà %Ln bulletins&#x202f;; ce qui est voté maintenant s’y ajoute.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lacuna::VoteServer</name>
    <message>
        <source>The vote cannot be opened on %1.</source>
        <translation>Le vote ne peut pas être ouvert sur %1.</translation>
    </message>
</context>
<context>
    <name>lacuna::VoteServerHost</name>
    <message>
        <source>A vote is open already. Close it first.</source>
        <translation>Un vote est déjà ouvert. Il faut d’abord le clore.</translation>
    </message>
    <message>
        <source>The round is no longer in the catalogue.</source>
        <translation>L’exercice n’est plus dans le catalogue.</translation>
    </message>
    <message>
        <source>“%1” cannot be voted on: it is closed, has no options, or the catalogue can only be read.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être soumis au vote&#xa0;: l’exercice est clos, n’a pas d’options, ou le catalogue ne peut qu’être lu.</translation>
    </message>
    <message>
        <source>No vote is open.</source>
        <translation>Aucun vote n’est ouvert.</translation>
    </message>
</context>
<context>
    <name>lacuna::WeightPanel</name>
    <message>
        <source>What if</source>
        <translation>Hypothèses</translation>
    </message>
    <message>
        <source>As in the round</source>
        <translation>Comme dans l’exercice</translation>
    </message>
    <message>
        <source>Keep these weights</source>
        <translation>Garder ces poids</translation>
    </message>
    <message>
        <source>Weight of %1</source>
        <translation>Poids de %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Count the ballots of this group</source>
        <translation>Compter les bulletins de ce groupe</translation>
    </message>
    <message>
        <source>Count every group first: a round keeps weights, not who is left out</source>
        <translation>Comptez d’abord chaque groupe&#xa0;: un exercice garde les poids, pas les groupes exclus</translation>
    </message>
</context>
<context>
    <name>lacuna::WelcomePage</name>
    <message>
        <source>What do we know? What do we need to know?</source>
        <translation>Que savons-nous&#x202f;? Que devons-nous savoir&#x202f;?</translation>
    </message>
    <message>
        <source>Lacuna keeps a catalogue of studies, shows where research exists and, above all, where it is missing. Everything stays in one file on this computer.</source>
        <translation>Lacuna tient un catalogue d’études et montre où la recherche existe et surtout où elle manque. Tout reste dans un seul fichier sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Open the sample</source>
        <translation>Ouvrir l’exemple</translation>
    </message>
    <message>
        <source>New catalogue…</source>
        <translation>Nouveau catalogue…</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Ouvrir…</translation>
    </message>
    <message>
        <source>Import references…</source>
        <translation>Importer des références…</translation>
    </message>
    <message>
        <source>Real references on forced labour in Asia-Pacific, to look around. Its counts are not findings.</source>
        <translation>De vraies références sur le travail forcé en Asie-Pacifique, pour se faire une idée. Leurs nombres ne sont pas des résultats.</translation>
    </message>
    <message>
        <source>Empty, with the forced-labour codebook; change the codebook as you like.</source>
        <translation>Vide, avec la grille de codage du travail forcé&#x202f;; modifiez-la comme vous voulez.</translation>
    </message>
    <message>
        <source>A catalogue (.lacuna) made before or sent to you.</source>
        <translation>Un catalogue (.lacuna) créé auparavant ou qu’on vous a envoyé.</translation>
    </message>
    <message>
        <source>Opened last</source>
        <translation>Ouverts en dernier</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Ouvrir %1</translation>
    </message>
    <message>
        <source>From a reference manager, a database or a spreadsheet, into a new catalogue.</source>
        <translation>Depuis un gestionnaire de références, une base de données ou un classeur, dans un nouveau catalogue.</translation>
    </message>
</context>
<context>
    <name>lacuna::WholeWriting</name>
    <message>
        <source>The file could not be written: the disk is full. Free some space and try again.</source>
        <translation>Le fichier n’a pas pu être écrit&#xa0;: le disque est plein. Libérez de la place et réessayez.</translation>
    </message>
    <message>
        <source>The file could not be written: %1</source>
        <translation>Le fichier n’a pas pu être écrit&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>lacuna::Workbook</name>
    <message>
        <source>Sheet</source>
        <translation>Feuille</translation>
    </message>
    <message>
        <source>There is nothing to show: the matrix has no rows or no columns. Show empty ones, or choose other rows and columns.</source>
        <translation>Il n’y a rien à montrer&#xa0;: la matrice n’a pas de lignes ou pas de colonnes. Affichez celles qui sont vides, ou choisissez-en d’autres.</translation>
    </message>
    <message>
        <source>About</source>
        <translation>À propos</translation>
    </message>
    <message>
        <source>Legend</source>
        <translation>Légende</translation>
    </message>
    <message>
        <source>Completed studies, at least</source>
        <translation>Études achevées, au moins</translation>
    </message>
    <message>
        <source>Matrix</source>
        <translation>Matrice</translation>
    </message>
    <message>
        <source>Studies and gap class of every cell</source>
        <translation>Études et classe de lacune de chaque cellule</translation>
    </message>
    <message>
        <source>There is nothing to show: the matrix has no rows or no columns.</source>
        <translation>Il n’y a rien à montrer&#xa0;: la matrice n’a pas de lignes ou pas de colonnes.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation>Lacunes</translation>
    </message>
    <message>
        <source>The gaps, the most pressing first</source>
        <translation>Les lacunes, les plus pressantes d’abord</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Rang</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Classe</translation>
    </message>
    <message>
        <source>Studies</source>
        <translation>Études</translation>
    </message>
    <message>
        <source>Ongoing</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Cells</source>
        <translation>Cellules</translation>
    </message>
    <message>
        <source>Need</source>
        <translation>Besoin</translation>
    </message>
    <message>
        <source>Shortfall</source>
        <translation>Déficit</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Score</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>%1; its figures are in the table beside it</source>
        <translation>%1&#x202f;; ses chiffres sont dans le tableau à côté</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>Graphiques</translation>
    </message>
    <message>
        <source>Charts and the figures behind them</source>
        <translation>Les graphiques et les chiffres dont ils sont tirés</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Contenu</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>Légende</translation>
    </message>
    <message>
        <source>What it shows</source>
        <translation>Ce que cela montre</translation>
    </message>
    <message>
        <source>The catalogue</source>
        <translation>Le catalogue</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Portée</translation>
    </message>
    <message>
        <source>Sources searched</source>
        <translation>Sources interrogées</translation>
    </message>
    <message>
        <source>Inclusion criteria</source>
        <translation>Critères d’inclusion</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licence</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Méthode</translation>
    </message>
    <message>
        <source>Gap classes: %1</source>
        <translation>Classes de lacunes&#xa0;: %1</translation>
    </message>
    <message>
        <source>Gap classes</source>
        <translation>Classes de lacunes</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Marque</translation>
    </message>
    <message>
        <source>What makes a cell one</source>
        <translation>Ce qui y range une cellule</translation>
    </message>
    <message>
        <source>How to read it</source>
        <translation>Comment le lire</translation>
    </message>
    <message>
        <source>The first class that holds, from the top, is a cell&apos;s class.</source>
        <translation>La première classe qui s’applique, en partant du haut, est celle de la cellule.</translation>
    </message>
    <message>
        <source>Each study counts once in every cell its codes reach. A group counts its distinct studies, so it is not the sum of its members; totals count distinct studies, too.</source>
        <translation>Chaque étude compte une fois dans chaque cellule que ses codes atteignent. Un groupe compte ses études distinctes, il n’est donc pas la somme de ses membres&#x202f;; les totaux comptent eux aussi des études distinctes.</translation>
    </message>
    <message>
        <source>Cells of the matrix are numbers of completed studies; the mark beside a number is part of its format, so that sums and charts work. Their colours are rules and follow the numbers.</source>
        <translation>Les cellules de la matrice sont des nombres d’études achevées&#x202f;; la marque à côté d’un nombre fait partie de son format, de sorte que les sommes et les graphiques fonctionnent. Leurs couleurs sont des règles et suivent les nombres.</translation>
    </message>
    <message>
        <source>Gaps are ranked by score = 100 × need × shortfall × weight of the class.</source>
        <translation>Les lacunes sont classées par score = 100 × besoin × déficit × poids de la classe.</translation>
    </message>
    <message>
        <source>What the gap classes mean and how it was counted</source>
        <translation>Ce que signifient les classes de lacunes et comment le comptage a été fait</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) too long for a cell were cut; they end in “…”.</source>
        <translation>
            <numerusform>%n texte trop long pour une cellule a été coupé&#x202f;; il se termine par «&#xa0;…&#xa0;».</numerusform>
            <numerusform>%n textes trop longs pour une cellule ont été coupés&#x202f;; ils se terminent par «&#xa0;…&#xa0;».</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) beyond what a sheet can hold are plain text.</source>
        <translation>
            <numerusform>%n lien au-delà de ce qu’une feuille peut contenir est du texte simple.</numerusform>
            <numerusform>%n liens au-delà de ce qu’une feuille peut contenir sont du texte simple.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) beyond what a sheet can hold were left out.</source>
        <translation>
            <numerusform>%n ligne au-delà de ce qu’une feuille peut contenir a été laissée de côté.</numerusform>
            <numerusform>%n lignes au-delà de ce qu’une feuille peut contenir ont été laissées de côté.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n column(s) beyond what a sheet can hold were left out.</source>
        <translation>
            <numerusform>%n colonne au-delà de ce qu’une feuille peut contenir a été laissée de côté.</numerusform>
            <numerusform>%n colonnes au-delà de ce qu’une feuille peut contenir ont été laissées de côté.</numerusform>
        </translation>
    </message>
    <message>
        <source>Limits of the file</source>
        <translation>Limites du fichier</translation>
    </message>
    <message>
        <source>Codebook</source>
        <translation>Grille de codage</translation>
    </message>
    <message>
        <source>Every dimension and its terms, with codes and scope notes</source>
        <translation>Chaque dimension et ses termes, avec codes et notes d’emploi</translation>
    </message>
    <message>
        <source>Dimension</source>
        <translation>Dimension</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Libellé</translation>
    </message>
    <message>
        <source>Parent</source>
        <translation>Parent</translation>
    </message>
    <message>
        <source>Depth</source>
        <translation>Profondeur</translation>
    </message>
    <message>
        <source>Scope note</source>
        <translation>Note d’emploi</translation>
    </message>
    <message>
        <source>Uses the terms of %1.</source>
        <translation>Emploie les termes de %1.</translation>
    </message>
    <message>
        <source>Study</source>
        <translation>Étude</translation>
    </message>
    <message>
        <source>Authors</source>
        <translation>Auteurs</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Année</translation>
    </message>
    <message>
        <source>Published in</source>
        <translation>Publié dans</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volume</translation>
    </message>
    <message>
        <source>Issue</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>Éditeur</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>ISBN or ISSN</source>
        <translation>ISBN ou ISSN</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Lien</translation>
    </message>
    <message>
        <source>In the views</source>
        <translation>Dans les vues</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>Writing studies</source>
        <translation>Écriture des études</translation>
    </message>
    <message>
        <source>Every study that was counted, with its reference and its codes</source>
        <translation>Chaque étude comptée, avec sa référence et ses codes</translation>
    </message>
    <message>
        <source>Story</source>
        <translation>Récit</translation>
    </message>
    <message>
        <source>Titles, texts, votes and results of the story</source>
        <translation>Titres, textes, votes et résultats du récit</translation>
    </message>
</context>
<context>
    <name>lacuna::WosFormat</name>
    <message>
        <source>This is not a Web of Science text file: it has no line such as “PT J”.</source>
        <translation>Ce n’est pas un fichier texte Web of Science&#xa0;: il n’a pas de ligne telle que «&#xa0;PT J&#xa0;».</translation>
    </message>
    <message>
        <source>Web of Science text</source>
        <translation>Texte Web of Science</translation>
    </message>
    <message>
        <source>Web of Science files can only be read.</source>
        <translation>Les fichiers Web of Science ne peuvent qu’être lus.</translation>
    </message>
</context>
<context>
    <name>lacuna::XlsxFormat</name>
    <message>
        <source>Excel workbook</source>
        <translation>Classeur Excel</translation>
    </message>
</context>
<context>
    <name>lacuna::XlsxSheet</name>
    <message>
        <source>Cell %1%2 refers to a text that the file does not hold; it was read as empty.</source>
        <translation>La cellule %1%2 renvoie à un texte que le fichier ne contient pas&#x202f;; elle a été lue comme vide.</translation>
    </message>
</context>
<context>
    <name>lacuna::XlsxWorkbook</name>
    <message>
        <source>The file holds no workbook that can be read.</source>
        <translation>Le fichier ne contient aucun classeur lisible.</translation>
    </message>
    <message>
        <source>The file holds more texts than any list of references.</source>
        <translation>Le fichier contient plus de textes que toute liste de références.</translation>
    </message>
</context>
<context>
    <name>lacuna::XlsxWriter</name>
    <message>
        <source>The workbook could not be put together.</source>
        <translation>Le classeur n’a pas pu être composé.</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation>Classeur Excel</translation>
    </message>
    <message>
        <source>Laying out sheets</source>
        <translation>Mise en page des feuilles</translation>
    </message>
    <message>
        <source>Writing sheets</source>
        <translation>Écriture des feuilles</translation>
    </message>
</context>
<context>
    <name>lacuna::XmlReader</name>
    <message>
        <source>A reference such as “&amp;name;” is not known and was left as it stands.</source>
        <translation>Un appel d’entité tel que «&#xa0;&amp;nom;&#xa0;» n’est pas connu et a été laissé tel quel.</translation>
    </message>
    <message>
        <source>The record has no title.</source>
        <translation>La référence n’a pas de titre.</translation>
    </message>
    <message>
        <source>The record is longer than %1 MB, or one of its texts than %2 MB; it was left out.</source>
        <translation>La référence dépasse %1 Mo, ou l’un de ses textes %2 Mo&#x202f;; elle a été laissée de côté.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>The file says that it is UTF-8, but it is not; it was read as %1.</source>
        <translation>Le fichier se dit en UTF-8, mais ne l’est pas&#x202f;; il a été lu en %1.</translation>
    </message>
</context>
<context>
    <name>lacuna::XmlTokenizer</name>
    <message>
        <source>There is more of this kind.</source>
        <translation>Il y en a d’autres de ce genre.</translation>
    </message>
    <message>
        <source>Control characters, which XML does not allow, were left out.</source>
        <translation>Des caractères de commande, que XML n’admet pas, ont été laissés de côté.</translation>
    </message>
    <message>
        <source>The file is cut off at line %1: &lt;%2&gt; is not closed.</source>
        <translation>Le fichier est coupé à la ligne %1&#xa0;: &lt;%2&gt; n’est pas fermé.</translation>
    </message>
    <message>
        <source>“&lt;” that begins no tag was taken as text.</source>
        <translation>Un «&#xa0;&lt;&#xa0;» qui ne commence aucune balise a été pris comme du texte.</translation>
    </message>
    <message>
        <source>The file is cut off at line %1.</source>
        <translation>Le fichier est coupé à la ligne %1.</translation>
    </message>
    <message>
        <source>The document type at line %1 is longer than %2 MB; the file was not read on.</source>
        <translation>Le type de document à la ligne %1 dépasse %2 Mo&#x202f;; le fichier n’a pas été lu plus loin.</translation>
    </message>
    <message>
        <source>The file defines entities of its own; they are not replaced.</source>
        <translation>Le fichier définit ses propres entités&#x202f;; elles ne sont pas remplacées.</translation>
    </message>
    <message>
        <source>The tag at line %1 does not end; the file was not read on.</source>
        <translation>La balise à la ligne %1 ne finit pas&#x202f;; le fichier n’a pas été lu plus loin.</translation>
    </message>
    <message>
        <source>The file is cut off at line %1, inside a tag.</source>
        <translation>Le fichier est coupé à la ligne %1, à l’intérieur d’une balise.</translation>
    </message>
    <message>
        <source>Elements are nested more than %1 deep at line %2; the file was not read on.</source>
        <translation>Des éléments sont imbriqués sur plus de %1 niveaux à la ligne %2&#x202f;; le fichier n’a pas été lu plus loin.</translation>
    </message>
    <message>
        <source>&lt;/%1&gt; at line %2 closes nothing; the file was not read on.</source>
        <translation>&lt;/%1&gt; à la ligne %2 ne ferme rien&#x202f;; le fichier n’a pas été lu plus loin.</translation>
    </message>
    <message>
        <source>&lt;%1&gt; is closed by &lt;/%2&gt; at line %3; the file was not read on.</source>
        <translation>&lt;%1&gt; est fermé par &lt;/%2&gt; à la ligne %3&#x202f;; le fichier n’a pas été lu plus loin.</translation>
    </message>
</context>
<context>
    <name>lacuna::XmlTree</name>
    <message>
        <source>it defines a document type of its own</source>
        <translation>il définit un type de document à lui</translation>
    </message>
    <message>
        <source>it is nested too deep</source>
        <translation>il est imbriqué trop profondément</translation>
    </message>
    <message>
        <source>it is damaged at line %1: %2</source>
        <translation>il est abîmé à la ligne %1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>lacuna::YearBars</name>
    <message>
        <source>Studies per year; Left and Right move the first year, with Shift the last</source>
        <translation>Études par année&#x202f;; Gauche et Droite déplacent la première année, avec Maj la dernière</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln studies</source>
        <translation>
            <numerusform>%1&#xa0;: %Ln étude</numerusform>
            <numerusform>%1&#xa0;: %Ln études</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lacuna::YearChart</name>
    <message>
        <source>Studies per year; Left and Right choose a year, Enter opens its studies</source>
        <translation>Études par année ; Gauche et Droite choisissent une année, Entrée ouvre ses études</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln studies</source>
        <translation>
            <numerusform>%1 : %Ln étude</numerusform>
            <numerusform>%1 : %Ln études</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lacuna::YearFilter</name>
    <message>
        <source>All years</source>
        <translation>Toutes les années</translation>
    </message>
    <message>
        <source>First year</source>
        <translation>Première année</translation>
    </message>
    <message>
        <source>from</source>
        <translation>de</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>Dernière année</translation>
    </message>
    <message>
        <source>to</source>
        <translation>à</translation>
    </message>
    <message>
        <source>Whether studies without a year pass a range of years</source>
        <translation>Si les études sans année passent un intervalle d’années</translation>
    </message>
    <message>
        <source>Years %1–%2</source>
        <translation>Années %1–%2</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>Années</translation>
    </message>
    <message numerus="yes">
        <source>Keep %Ln without a year</source>
        <translation>
            <numerusform>Garder %Ln sans année</numerusform>
            <numerusform>Garder %Ln sans année</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lacuna::ZipListing</name>
    <message>
        <source>The file is damaged or cut off, or it was not made by Lacuna.</source>
        <translation>Le fichier est endommagé ou coupé, ou il n’a pas été créé par Lacuna.</translation>
    </message>
    <message>
        <source>The file could not be read: %1</source>
        <translation>Le fichier n’a pas pu être lu&#xa0;: %1</translation>
    </message>
    <message>
        <source>The file is larger than 4 GB.</source>
        <translation>Le fichier dépasse 4&#xa0;Go.</translation>
    </message>
    <message>
        <source>There is more in the file than it may hold: %1 parts.</source>
        <translation>Il y a plus dans le fichier qu’il ne peut contenir&#xa0;: %1 parties.</translation>
    </message>
    <message>
        <source>“%1” in the file is encrypted.</source>
        <translation>«&#xa0;%1&#xa0;» dans le fichier est chiffré.</translation>
    </message>
    <message>
        <source>“%1” in the file is not as Lacuna writes it.</source>
        <translation>«&#xa0;%1&#xa0;» dans le fichier n’est pas tel que Lacuna l’écrit.</translation>
    </message>
    <message>
        <source>“%1” in the file is compressed, which nothing in it may be; it was not unpacked.</source>
        <translation>«&#xa0;%1&#xa0;» dans le fichier est compressé, ce que rien n’y peut être&#x202f;; il n’a pas été décompressé.</translation>
    </message>
    <message>
        <source>“%1” in the file is no file but a link or a folder.</source>
        <translation>«&#xa0;%1&#xa0;» dans le fichier n’est pas un fichier, mais un lien ou un dossier.</translation>
    </message>
    <message>
        <source>Something is in the file twice.</source>
        <translation>Quelque chose se trouve deux fois dans le fichier.</translation>
    </message>
</context>
</TS>
