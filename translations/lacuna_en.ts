<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>lacuna::CatalogueSession</name>
    <message numerus="yes">
        <source>%n studies imported</source>
        <translation>
            <numerusform>%n study imported</numerusform>
            <numerusform>%n studies imported</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rejected</source>
        <translation>
            <numerusform>%n rejected</numerusform>
            <numerusform>%n rejected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unknown terms are under “Unmatched”</source>
        <translation>
            <numerusform>%n unknown term is under “Unmatched”</numerusform>
            <numerusform>%n unknown terms are under “Unmatched”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Importing %n files</source>
        <translation>
            <numerusform>Importing %n file</numerusform>
            <numerusform>Importing %n files</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lacuna::Checks</name>
    <message numerus="yes">
        <source>%n entry(s) of “%1” refer to something that is missing in “%2”.</source>
        <translation>
            <numerusform>%n entry of “%1” refers to something that is missing in “%2”.</numerusform>
            <numerusform>%n entries of “%1” refer to something that is missing in “%2”.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lacuna::CodeManyPanel</name>
    <message numerus="yes">
        <source>%Ln studies selected</source>
        <translation>
            <numerusform>%Ln study selected</numerusform>
            <numerusform>%Ln studies selected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Coded %Ln studies with %1</source>
        <translation>
            <numerusform>Coded %Ln study with %1</numerusform>
            <numerusform>Coded %Ln studies with %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Took %1 from %Ln studies</source>
        <translation>
            <numerusform>Took %1 from %Ln study</numerusform>
            <numerusform>Took %1 from %Ln studies</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lacuna::CodingSection</name>
    <message numerus="yes">
        <source>%Ln more dimensions</source>
        <translation>
            <numerusform>%Ln more dimension</numerusform>
            <numerusform>%Ln more dimensions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lacuna::Editor</name>
    <message numerus="yes">
        <source>“%1” cannot be deleted because %n study(s) are coded with it or a term below it. Retire it, or merge it into another.</source>
        <translation>
            <numerusform>“%1” cannot be deleted because %n study is coded with it or a term below it. Retire it, or merge it into another.</numerusform>
            <numerusform>“%1” cannot be deleted because %n studies are coded with it or a term below it. Retire it, or merge it into another.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lacuna::FacetModel</name>
    <message numerus="yes">
        <source>%1, %Ln studies</source>
        <translation>
            <numerusform>%1, %Ln study</numerusform>
            <numerusform>%1, %Ln studies</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lacuna::History</name>
    <message numerus="yes">
        <source>Delete %n studies</source>
        <translation>
            <numerusform>Delete %n study</numerusform>
            <numerusform>Delete %n studies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Code %n study(s) with “%1”</source>
        <translation>
            <numerusform>Code %n study with “%1”</numerusform>
            <numerusform>Code %n studies with “%1”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove “%1” from %n study(s)</source>
        <translation>
            <numerusform>Remove “%1” from %n study</numerusform>
            <numerusform>Remove “%1” from %n studies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Merge %n reference(s) into studies</source>
        <translation>
            <numerusform>Merge %n reference into its study</numerusform>
            <numerusform>Merge %n references into their studies</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lacuna::HomePlace</name>
    <message numerus="yes">
        <source>%1 of %Ln studies: %2</source>
        <translation>
            <numerusform>%1 of %Ln study: %2</numerusform>
            <numerusform>%1 of %Ln studies: %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>studies</source>
        <translation>
            <numerusform>study</numerusform>
            <numerusform>studies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>reviews</source>
        <translation>
            <numerusform>review</numerusform>
            <numerusform>reviews</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln studies.</source>
        <translation>
            <numerusform>%Ln study.</numerusform>
            <numerusform>%Ln studies.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of %Ln countries</source>
        <translation>
            <numerusform>of %Ln country</numerusform>
            <numerusform>of %Ln countries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of %Ln sectors</source>
        <translation>
            <numerusform>of %Ln sector</numerusform>
            <numerusform>of %Ln sectors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln studies, %1 coded by sector and a country of %2.</source>
        <translation>
            <numerusform>%Ln study, %1 coded by sector and a country of %2.</numerusform>
            <numerusform>%Ln studies, %1 coded by sector and a country of %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 % of %2 applicable country × sector cells in %3 are covered; %4 % have at least %Ln studies.</source>
        <translation>
            <numerusform>%1 % of %2 applicable country × sector cells in %3 are covered; %4 % have at least %Ln study.</numerusform>
            <numerusform>%1 % of %2 applicable country × sector cells in %3 are covered; %4 % have at least %Ln studies.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %Ln countries studied most, by sector: shaded by number of studies; hatched: none.</source>
        <translation>
            <numerusform>The country studied most, by sector: shaded by number of studies; hatched: none.</numerusform>
            <numerusform>The %Ln countries studied most, by sector: shaded by number of studies; hatched: none.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln studies</source>
        <translation>
            <numerusform>%Ln study</numerusform>
            <numerusform>%Ln studies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln studies without a country</source>
        <translation>
            <numerusform>%Ln study without a country</numerusform>
            <numerusform>%Ln studies without a country</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln studies without a sector</source>
        <translation>
            <numerusform>%Ln study without a sector</numerusform>
            <numerusform>%Ln studies without a sector</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln studies without a year</source>
        <translation>
            <numerusform>%Ln study without a year</numerusform>
            <numerusform>%Ln studies without a year</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lacuna::MiniMatrix</name>
    <message numerus="yes">
        <source>%1 × %2: %Ln studies, %3</source>
        <translation>
            <numerusform>%1 × %2: %Ln study, %3</numerusform>
            <numerusform>%1 × %2: %Ln studies, %3</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lacuna::StatusLine</name>
    <message numerus="yes">
        <source>%Ln studies</source>
        <translation>
            <numerusform>%Ln study</numerusform>
            <numerusform>%Ln studies</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lacuna::StudiesPlace</name>
    <message numerus="yes">
        <source>Only %Ln studies · %1</source>
        <translation>
            <numerusform>Only %Ln study · %1</numerusform>
            <numerusform>Only %Ln studies · %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Deleted %Ln studies</source>
        <translation>
            <numerusform>Deleted %Ln study</numerusform>
            <numerusform>Deleted %Ln studies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copied %Ln references</source>
        <translation>
            <numerusform>Copied %Ln reference</numerusform>
            <numerusform>Copied %Ln references</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lacuna::TopBar</name>
    <message numerus="yes">
        <source>%Ln studies</source>
        <translation>
            <numerusform>%Ln study</numerusform>
            <numerusform>%Ln studies</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lacuna::YearBars</name>
    <message numerus="yes">
        <source>%1: %Ln studies</source>
        <translation>
            <numerusform>%1: %Ln study</numerusform>
            <numerusform>%1: %Ln studies</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lacuna::YearChart</name>
    <message numerus="yes">
        <source>%1: %Ln studies</source>
        <translation>
            <numerusform>%1: %Ln study</numerusform>
            <numerusform>%1: %Ln studies</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lacuna::YearFilter</name>
    <message numerus="yes">
        <source>Keep %Ln without a year</source>
        <translation>
            <numerusform>Keep %Ln without a year</numerusform>
            <numerusform>Keep %Ln without a year</numerusform>
        </translation>
    </message>
</context>
</TS>
