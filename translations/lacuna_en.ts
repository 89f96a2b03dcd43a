<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>ChartSeries</name>
    <message numerus="yes">
        <source>Other (%n)</source>
        <translation>
            <numerusform>Other (%n)</numerusform>
            <numerusform>Other (%n)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lacuna::AppendixSlides</name>
    <message numerus="yes">
        <source>All %1 cells with studies</source>
        <translation>
            <numerusform>%1 cell with studies</numerusform>
            <numerusform>All %1 cells with studies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n completed</source>
        <translation>
            <numerusform>%n completed</numerusform>
            <numerusform>%n completed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ongoing</source>
        <translation>
            <numerusform>%n ongoing</numerusform>
            <numerusform>%n ongoing</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them coded no more precisely</source>
        <translation>
            <numerusform>%n of them coded no more precisely</numerusform>
            <numerusform>%n of them coded no more precisely</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lacuna::AppraisalWords</name>
    <message numerus="yes">
        <source>%Ln critical flaw(s)</source>
        <translation>
            <numerusform>%Ln critical flaw</numerusform>
            <numerusform>%Ln critical flaws</numerusform>
        </translation>
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
            <numerusform>%Ln weakness</numerusform>
            <numerusform>%Ln weaknesses</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lacuna::AttachmentRow</name>
    <message numerus="yes">
        <source>%Ln pages</source>
        <translation>
            <numerusform>%Ln page</numerusform>
            <numerusform>%Ln pages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Found on page %1 and %Ln more</source>
        <translation>
            <numerusform>Found on page %1 and %Ln more</numerusform>
            <numerusform>Found on page %1 and %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lacuna::BackupsDialog</name>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln studies would go</source>
        <translation>
            <numerusform>%Ln study would go</numerusform>
            <numerusform>%Ln studies would go</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln studies would come back</source>
        <translation>
            <numerusform>%Ln study would come back</numerusform>
            <numerusform>%Ln studies would come back</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln studies would be as they were</source>
        <translation>
            <numerusform>%Ln study would be as it was</numerusform>
            <numerusform>%Ln studies would be as they were</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lacuna::BallotTable</name>
    <message numerus="yes">
        <source>There are %Ln more like these.</source>
        <translation>
            <numerusform>There is %Ln more like these.</numerusform>
            <numerusform>There are %Ln more like these.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lacuna::BallotsPage</name>
    <message numerus="yes">
        <source>%Ln ballots</source>
        <translation>
            <numerusform>%Ln ballot</numerusform>
            <numerusform>%Ln ballots</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln participants have not voted</source>
        <translation>
            <numerusform>%Ln participant has not voted</numerusform>
            <numerusform>%Ln participants have not voted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln refused</source>
        <translation>
            <numerusform>%Ln refused</numerusform>
            <numerusform>%Ln refused</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln answers left out</source>
        <translation>
            <numerusform>%Ln answer left out</numerusform>
            <numerusform>%Ln answers left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Took %Ln ballots</source>
        <translation>
            <numerusform>Took %Ln ballot</numerusform>
            <numerusform>Took %Ln ballots</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more</source>
        <translation>
            <numerusform>… and %Ln more</numerusform>
            <numerusform>… and %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lacuna::BulkMergeBar</name>
    <message numerus="yes">
        <source>Merge %Ln groups…</source>
        <translation>
            <numerusform>Merge %Ln group…</numerusform>
            <numerusform>Merge %Ln groups…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln records</source>
        <translation>
            <numerusform>%Ln record</numerusform>
            <numerusform>%Ln records</numerusform>
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
        <source>Merge %Ln groups</source>
        <translation>
            <numerusform>Merge %Ln group</numerusform>
            <numerusform>Merge %Ln groups</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lacuna::BurdenCommand</name>
    <message numerus="yes">
        <source>%1: %Ln areas, %2 of them in the codebook</source>
        <translation>
            <numerusform>%1: %Ln area, %2 of them in the codebook</numerusform>
            <numerusform>%1: %Ln areas, %2 of them in the codebook</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lacuna::BurdenPage</name>
    <message numerus="yes">
        <source>Imported %Ln burden tables; Undo takes the last one back</source>
        <translation>
            <numerusform>Imported %Ln burden table; Undo takes it back</numerusform>
            <numerusform>Imported %Ln burden tables; Undo takes the last one back</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lacuna::CatalogueCommands</name>
    <message numerus="yes">
        <source>%n page(s) are missing at the end of the file</source>
        <translation>
            <numerusform>%n page is missing at the end of the file</numerusform>
            <numerusform>%n pages are missing at the end of the file</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n readable page(s) could not be told to belong to any table</source>
        <translation>
            <numerusform>%n readable page could not be told to belong to any table</numerusform>
            <numerusform>%n readable pages could not be told to belong to any table</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n study(s) recovered; how many there were cannot be told</source>
        <translation>
            <numerusform>%n study recovered; how many there were cannot be told</numerusform>
            <numerusform>%n studies recovered; how many there were cannot be told</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n study(s) recovered</source>
        <translation>
            <numerusform>%1 of %n study recovered</numerusform>
            <numerusform>%1 of %n studies recovered</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n damaged page(s), where more may have been</source>
        <translation>
            <numerusform>%n damaged page, where more may have been</numerusform>
            <numerusform>%n damaged pages, where more may have been</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n read</source>
        <translation>
            <numerusform>%n read</numerusform>
            <numerusform>%n read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out, because what they belong to is gone</source>
        <translation>
            <numerusform>%n left out, because what it belongs to is gone</numerusform>
            <numerusform>%n left out, because what they belong to is gone</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unreadable</source>
        <translation>
            <numerusform>%n unreadable</numerusform>
            <numerusform>%n unreadable</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lacuna::CatalogueSession</name>
    <message numerus="yes">
        <source>Importing %n files</source>
        <translation>
            <numerusform>Importing %n file</numerusform>
            <numerusform>Importing %n files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %Ln files are attached to this study already</source>
        <translation>
            <numerusform>The %Ln file is attached to this study already</numerusform>
            <numerusform>The %Ln files are attached to this study already</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Attached %Ln files</source>
        <translation>
            <numerusform>Attached %Ln file</numerusform>
            <numerusform>Attached %Ln files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were attached already</source>
        <translation>
            <numerusform>%Ln was attached already</numerusform>
            <numerusform>%Ln were attached already</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln have less text to search than pages</source>
        <translation>
            <numerusform>%Ln has less text to search than pages</numerusform>
            <numerusform>%Ln have less text to search than pages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files were not attached. %1</source>
        <translation>
            <numerusform>%Ln file was not attached. %1</numerusform>
            <numerusform>%Ln files were not attached. %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Attaching %n files</source>
        <translation>
            <numerusform>Attaching %n file</numerusform>
            <numerusform>Attaching %n files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln ballots of a vote on “%1” that was interrupted are kept; open and close the vote once more, and they count</source>
        <translation>
            <numerusform>%Ln ballot of a vote on “%1” that was interrupted is kept; open and close the vote once more, and it counts</numerusform>
            <numerusform>%Ln ballots of a vote on “%1” that was interrupted are kept; open and close the vote once more, and they count</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The notes of %Ln studies are confidential and are left out.</source>
        <translation>
            <numerusform>The notes of %Ln study are confidential and are left out.</numerusform>
            <numerusform>The notes of %Ln studies are confidential and are left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left out, because what they belong to is gone</source>
        <translation>
            <numerusform>%Ln left out, because what it belongs to is gone</numerusform>
            <numerusform>%Ln left out, because what they belong to is gone</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln could not be read</source>
        <translation>
            <numerusform>%Ln could not be read</numerusform>
            <numerusform>%Ln could not be read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln damaged parts of the file, each of which may have held several</source>
        <translation>
            <numerusform>%Ln damaged part of the file, which may have held several</numerusform>
            <numerusform>%Ln damaged parts of the file, each of which may have held several</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln readable parts could not be told to belong to anything.</source>
        <translation>
            <numerusform>%Ln readable part could not be told to belong to anything.</numerusform>
            <numerusform>%Ln readable parts could not be told to belong to anything.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln parts of the file are damaged.</source>
        <translation>
            <numerusform>%Ln part of the file is damaged.</numerusform>
            <numerusform>%Ln parts of the file are damaged.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lacuna::ChangeSlides</name>
    <message numerus="yes">
        <source>All %n changes, the greatest first</source>
        <translation>
            <numerusform>%n change</numerusform>
            <numerusform>All %n changes, the greatest first</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lacuna::ChartChoice</name>
    <message numerus="yes">
        <source>%n without a year are not shown</source>
        <translation>
            <numerusform>%n without a year is not shown</numerusform>
            <numerusform>%n without a year are not shown</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n coded more broadly only are not shown</source>
        <translation>
            <numerusform>%n coded more broadly only is not shown</numerusform>
            <numerusform>%n coded more broadly only are not shown</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n terms with the fewest are not shown</source>
        <translation>
            <numerusform>%n term with the fewest is not shown</numerusform>
            <numerusform>%n terms with the fewest are not shown</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n terms have none</source>
        <translation>
            <numerusform>%n term has none</numerusform>
            <numerusform>%n terms have none</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n completed studies</source>
        <translation>
            <numerusform>%n completed study</numerusform>
            <numerusform>%n completed studies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a year count in every year</source>
        <translation>
            <numerusform>%n without a year counts in every year</numerusform>
            <numerusform>%n without a year count in every year</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a year do not count</source>
        <translation>
            <numerusform>%n without a year does not count</numerusform>
            <numerusform>%n without a year do not count</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lacuna::ChartFigure</name>
    <message numerus="yes">
        <source>%1, %2: κ %3 (%n studies)</source>
        <translation>
            <numerusform>%1, %2: κ %3 (%n study)</numerusform>
            <numerusform>%1, %2: κ %3 (%n studies)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %2: %3 (%n cells)</source>
        <translation>
            <numerusform>%1, %2: %3 (%n cell)</numerusform>
            <numerusform>%1, %2: %3 (%n cells)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n studies</source>
        <translation>
            <numerusform>%1: %n study</numerusform>
            <numerusform>%1: %n studies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %2: %n cells</source>
        <translation>
            <numerusform>%1, %2: %n cell</numerusform>
            <numerusform>%1, %2: %n cells</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %2: %3 of %n studies (%4 %)</source>
        <translation>
            <numerusform>%1, %2: %3 of %n study (%4 %)</numerusform>
            <numerusform>%1, %2: %3 of %n studies (%4 %)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lacuna::ChartSlides</name>
    <message numerus="yes">
        <source>%n without a year</source>
        <translation>
            <numerusform>%n without a year</numerusform>
            <numerusform>%n without a year</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n coded more broadly only</source>
        <translation>
            <numerusform>%n coded more broadly only</numerusform>
            <numerusform>%n coded more broadly only</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with fewer studies not shown</source>
        <translation>
            <numerusform>%n with fewer studies not shown</numerusform>
            <numerusform>%n with fewer studies not shown</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n studies</source>
        <translation>
            <numerusform>%n study</numerusform>
            <numerusform>%n studies</numerusform>
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
    <name>lacuna::CodebookMatch</name>
    <message numerus="yes">
        <source>%n term(s) of “%1” came with the file and were added.</source>
        <translation>
            <numerusform>%n term of “%1” came with the file and was added.</numerusform>
            <numerusform>%n terms of “%1” came with the file and were added.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lacuna::CoderDeletePage</name>
    <message numerus="yes">
        <source>%Ln codings</source>
        <translation>
            <numerusform>%Ln coding</numerusform>
            <numerusform>%Ln codings</numerusform>
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
        <source>%Ln appraisals</source>
        <translation>
            <numerusform>%Ln appraisal</numerusform>
            <numerusform>%Ln appraisals</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lacuna::CodingProgressLine</name>
    <message numerus="yes">
        <source>show the other %Ln</source>
        <translation>
            <numerusform>show the other %Ln</numerusform>
            <numerusform>show the other %Ln</numerusform>
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
    <name>lacuna::CollectPopup</name>
    <message numerus="yes">
        <source>Collections of %Ln studies</source>
        <translation>
            <numerusform>Collections of %Ln study</numerusform>
            <numerusform>Collections of %Ln studies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Put %Ln studies into “%1”</source>
        <translation>
            <numerusform>Put %Ln study into “%1”</numerusform>
            <numerusform>Put %Ln studies into “%1”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Took %Ln studies out of “%1”</source>
        <translation>
            <numerusform>Took %Ln study out of “%1”</numerusform>
            <numerusform>Took %Ln studies out of “%1”</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lacuna::CollectionList</name>
    <message numerus="yes">
        <source>Put %Ln studies into “%1”</source>
        <translation>
            <numerusform>Put %Ln study into “%1”</numerusform>
            <numerusform>Put %Ln studies into “%1”</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lacuna::ComparePage</name>
    <message numerus="yes">
        <source>and %Ln more, in the matrix</source>
        <translation>
            <numerusform>and %Ln more, in the matrix</numerusform>
            <numerusform>and %Ln more, in the matrix</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lacuna::ContributionExchange</name>
    <message numerus="yes">
        <source>Add %Ln contributions</source>
        <translation>
            <numerusform>Add %Ln contribution</numerusform>
            <numerusform>Add %Ln contributions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Added %Ln contributions</source>
        <translation>
            <numerusform>Added %Ln contribution</numerusform>
            <numerusform>Added %Ln contributions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln contributions as they are listed.</source>
        <translation>
            <numerusform>%Ln contribution as it is listed.</numerusform>
            <numerusform>%Ln contributions as they are listed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them were said in confidence and are left out.</source>
        <translation>
            <numerusform>%Ln of them was said in confidence and is left out.</numerusform>
            <numerusform>%Ln of them were said in confidence and are left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln contributions said in confidence were left out</source>
        <translation>
            <numerusform>%Ln contribution said in confidence was left out</numerusform>
            <numerusform>%Ln contributions said in confidence were left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln contributions are there already, in the catalogue or further up, and are left out.</source>
        <translation>
            <numerusform>%Ln contribution is there already, in the catalogue or further up, and is left out.</numerusform>
            <numerusform>%Ln contributions are there already, in the catalogue or further up, and are left out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lacuna::ContributionModel</name>
    <message numerus="yes">
        <source>%Ln practices</source>
        <translation>
            <numerusform>%Ln practice</numerusform>
            <numerusform>%Ln practices</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln studies</source>
        <translation>
            <numerusform>%Ln study</numerusform>
            <numerusform>%Ln studies</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lacuna::ContributionsPage</name>
    <message numerus="yes">
        <source>%Ln contributions</source>
        <translation>
            <numerusform>%Ln contribution</numerusform>
            <numerusform>%Ln contributions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lacuna::DamageDialog</name>
    <message numerus="yes">
        <source>Made %1, with %Ln studies. What was written after it would be gone.</source>
        <translation>
            <numerusform>Made %1, with %Ln study. What was written after it would be gone.</numerusform>
            <numerusform>Made %1, with %Ln studies. What was written after it would be gone.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln newer backups are damaged themselves.</source>
        <translation>
            <numerusform>%Ln newer backup is damaged itself.</numerusform>
            <numerusform>%Ln newer backups are damaged themselves.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” was made, with %Ln studies, and is open now.</source>
        <translation>
            <numerusform>“%1” was made, with %Ln study, and is open now.</numerusform>
            <numerusform>“%1” was made, with %Ln studies, and is open now.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln things were found:</source>
        <translation>
            <numerusform>%Ln thing was found:</numerusform>
            <numerusform>%Ln things were found:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The backup of %1 is whole and holds %Ln studies: restore it instead.</source>
        <translation>
            <numerusform>The backup of %1 is whole and holds %Ln study: restore it instead.</numerusform>
            <numerusform>The backup of %1 is whole and holds %Ln studies: restore it instead.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lacuna::DifferenceWords</name>
    <message numerus="yes">
        <source>Nothing changed: all %Ln cells are the same.</source>
        <translation>
            <numerusform>Nothing changed: the %Ln cell is the same.</numerusform>
            <numerusform>Nothing changed: all %Ln cells are the same.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cells gained evidence</source>
        <translation>
            <numerusform>%Ln cell gained evidence</numerusform>
            <numerusform>%Ln cells gained evidence</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cells lost their evidence</source>
        <translation>
            <numerusform>%Ln cell lost its evidence</numerusform>
            <numerusform>%Ln cells lost their evidence</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln gaps closed</source>
        <translation>
            <numerusform>%Ln gap closed</numerusform>
            <numerusform>%Ln gaps closed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln gaps opened</source>
        <translation>
            <numerusform>%Ln gap opened</numerusform>
            <numerusform>%Ln gaps opened</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cells came nearer to covered</source>
        <translation>
            <numerusform>%Ln cell came nearer to covered</numerusform>
            <numerusform>%Ln cells came nearer to covered</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cells are further from it</source>
        <translation>
            <numerusform>%Ln cell is further from it</numerusform>
            <numerusform>%Ln cells are further from it</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cells were declared not applicable or taken back</source>
        <translation>
            <numerusform>%Ln cell was declared not applicable or taken back</numerusform>
            <numerusform>%Ln cells were declared not applicable or taken back</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln cells only the count changed</source>
        <translation>
            <numerusform>in %Ln cell only the count changed</numerusform>
            <numerusform>in %Ln cells only the count changed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lacuna::DisagreementsPage</name>
    <message numerus="yes">
        <source>κ %1 · %Ln studies coded by both</source>
        <translation>
            <numerusform>κ %1 · %Ln study coded by both</numerusform>
            <numerusform>κ %1 · %Ln studies coded by both</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>κ undefined · %Ln studies coded by both</source>
        <translation>
            <numerusform>κ undefined · %Ln study coded by both</numerusform>
            <numerusform>κ undefined · %Ln studies coded by both</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lacuna::DocxWriter</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lacuna::DuplicateListModel</name>
    <message numerus="yes">
        <source>%Ln records</source>
        <translation>
            <numerusform>%Ln record</numerusform>
            <numerusform>%Ln records</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lacuna::DuplicateReview</name>
    <message numerus="yes">
        <source>%Ln studies compared</source>
        <translation>
            <numerusform>%Ln study compared</numerusform>
            <numerusform>%Ln studies compared</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln studies were compared, and none look alike. It is worth looking again after an import.</source>
        <translation>
            <numerusform>%Ln study was compared, and none look alike. It is worth looking again after an import.</numerusform>
            <numerusform>%Ln studies were compared, and none look alike. It is worth looking again after an import.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more pairs</source>
        <translation>
            <numerusform>and %Ln more pair</numerusform>
            <numerusform>and %Ln more pairs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln records are one study now</source>
        <translation>
            <numerusform>%Ln record is one study now</numerusform>
            <numerusform>%Ln records are one study now</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln records</source>
        <translation>
            <numerusform>%Ln record</numerusform>
            <numerusform>%Ln records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln studies</source>
        <translation>
            <numerusform>%Ln study</numerusform>
            <numerusform>%Ln studies</numerusform>
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
    <message numerus="yes">
        <source>“%1” is in use: %n study(s) are judged with it.</source>
        <translation>
            <numerusform>“%1” is in use: %n study is judged with it.</numerusform>
            <numerusform>“%1” is in use: %n studies are judged with it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lacuna::EppiCodeSets</name>
    <message numerus="yes">
        <source>%n attribute(s) repeat the id of another; codes go to the first.</source>
        <translation>
            <numerusform>%n attribute repeats the id of another; codes go to the first.</numerusform>
            <numerusform>%n attributes repeat the id of another; codes go to the first.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lacuna::EppiReference</name>
    <message numerus="yes">
        <source>%n code(s) name an attribute that no code set of the file has; they were kept with the study&apos;s other fields.</source>
        <translation>
            <numerusform>%n code names an attribute that no code set of the file has; it was kept with the study&apos;s other fields.</numerusform>
            <numerusform>%n codes name an attribute that no code set of the file has; they were kept with the study&apos;s other fields.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lacuna::ExportChoice</name>
    <message numerus="yes">
        <source>Include confidential items (%Ln)</source>
        <translation>
            <numerusform>Include confidential items (%Ln)</numerusform>
            <numerusform>Include confidential items (%Ln)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lacuna::ExportCommand</name>
    <message numerus="yes">
        <source>%n step(s) of the story are left out: their views or rounds were deleted.</source>
        <translation>
            <numerusform>%n step of the story is left out: its view or round was deleted.</numerusform>
            <numerusform>%n steps of the story are left out: their views or rounds were deleted.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lacuna::ExportDialog</name>
    <message numerus="yes">
        <source>All %n saved view(s), in their order</source>
        <translation>
            <numerusform>%n saved view</numerusform>
            <numerusform>All %n saved views, in their order</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lacuna::ExportOptions</name>
    <message numerus="yes">
        <source>Notes on %n study(s)</source>
        <translation>
            <numerusform>Notes on %n study</numerusform>
            <numerusform>Notes on %n studies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Names of %n attached file(s)</source>
        <translation>
            <numerusform>Name of %n attached file</numerusform>
            <numerusform>Names of %n attached files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What is said of %n gap(s), by whom</source>
        <translation>
            <numerusform>What is said of %n gap, by whom</numerusform>
            <numerusform>What is said of %n gaps, by whom</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Include confidential items (%Ln of these)</source>
        <translation>
            <numerusform>Include confidential items (%Ln of these)</numerusform>
            <numerusform>Include confidential items (%Ln of these)</numerusform>
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
    <message numerus="yes">
        <source>%1, %Ln practices</source>
        <translation>
            <numerusform>%1, %Ln practice</numerusform>
            <numerusform>%1, %Ln practices</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lacuna::FigureText</name>
    <message numerus="yes">
        <source>%Ln studies in the catalogue</source>
        <translation>
            <numerusform>%Ln study in the catalogue</numerusform>
            <numerusform>%Ln studies in the catalogue</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lacuna::FourQuestions</name>
    <message numerus="yes">
        <source>studies</source>
        <translation>
            <numerusform>study</numerusform>
            <numerusform>studies</numerusform>
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
        <source>reviews</source>
        <translation>
            <numerusform>review</numerusform>
            <numerusform>reviews</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln studies without a year are not among them.</source>
        <translation>
            <numerusform>%Ln study without a year is not among them.</numerusform>
            <numerusform>%Ln studies without a year are not among them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>contributions</source>
        <translation>
            <numerusform>contribution</numerusform>
            <numerusform>contributions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>good practices</source>
        <translation>
            <numerusform>good practice</numerusform>
            <numerusform>good practices</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>lessons</source>
        <translation>
            <numerusform>lesson</numerusform>
            <numerusform>lessons</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>challenges</source>
        <translation>
            <numerusform>challenge</numerusform>
            <numerusform>challenges</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>ethical safeguards</source>
        <translation>
            <numerusform>ethical safeguard</numerusform>
            <numerusform>ethical safeguards</numerusform>
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
        <source>%Ln published since %1</source>
        <translation>
            <numerusform>%Ln published since %1</numerusform>
            <numerusform>%Ln published since %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln coded by sector and a country of %1</source>
        <translation>
            <numerusform>%Ln coded by sector and a country of %1</numerusform>
            <numerusform>%Ln coded by sector and a country of %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>None of the %Ln practices recorded matches the filter.</source>
        <translation>
            <numerusform>The %Ln practice recorded does not match the filter.</numerusform>
            <numerusform>None of the %Ln practices recorded matches the filter.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln practices and lessons</source>
        <translation>
            <numerusform>%Ln practice or lesson</numerusform>
            <numerusform>%Ln practices and lessons</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1; none yet on %Ln stages of research.</source>
        <translation>
            <numerusform>%1; none yet on %Ln stage of research.</numerusform>
            <numerusform>%1; none yet on %Ln stages of research.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Burden: %1; %2 of %Ln areas have a prevalence study.</source>
        <translation>
            <numerusform>Burden: %1; %2 of %Ln area has a prevalence study.</numerusform>
            <numerusform>Burden: %1; %2 of %Ln areas have a prevalence study.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 % of %Ln applicable country × sector cells in %2 are covered</source>
        <translation>
            <numerusform>%1 % of %Ln applicable country × sector cell in %2 is covered</numerusform>
            <numerusform>%1 % of %Ln applicable country × sector cells in %2 are covered</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1; %2 % have at least %Ln studies.</source>
        <translation>
            <numerusform>%1; %2 % have at least %Ln study.</numerusform>
            <numerusform>%1; %2 % have at least %Ln studies.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln options and no ballots yet.</source>
        <translation>
            <numerusform>%1: %Ln option and no ballots yet.</numerusform>
            <numerusform>%1: %Ln options and no ballots yet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln ballots</source>
        <translation>
            <numerusform>%Ln ballot</numerusform>
            <numerusform>%Ln ballots</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stakeholder groups</source>
        <translation>
            <numerusform>%Ln stakeholder group</numerusform>
            <numerusform>%Ln stakeholder groups</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln studies wait for coding</source>
        <translation>
            <numerusform>%Ln study waits for coding</numerusform>
            <numerusform>%Ln studies wait for coding</numerusform>
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
    <name>lacuna::GapInspector</name>
    <message numerus="yes">
        <source>%Ln cells</source>
        <translation>
            <numerusform>%Ln cell</numerusform>
            <numerusform>%Ln cells</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln empty cells not applicable…</source>
        <translation>
            <numerusform>%Ln empty cell not applicable…</numerusform>
            <numerusform>%Ln empty cells not applicable…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lacuna::GapListPanel</name>
    <message numerus="yes">
        <source>%Ln gaps</source>
        <translation>
            <numerusform>%Ln gap</numerusform>
            <numerusform>%Ln gaps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln gaps</source>
        <translation>
            <numerusform>%1 of %Ln gap</numerusform>
            <numerusform>%1 of %Ln gaps</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lacuna::GapPicker</name>
    <message numerus="yes">
        <source>%Ln gaps, worst first, under the filter that is set.</source>
        <translation>
            <numerusform>%Ln gap under the filter that is set.</numerusform>
            <numerusform>%Ln gaps, worst first, under the filter that is set.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take %Ln gaps</source>
        <translation>
            <numerusform>Take %Ln gap</numerusform>
            <numerusform>Take %Ln gaps</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lacuna::GapSlides</name>
    <message numerus="yes">
        <source>All %n gaps, ranked</source>
        <translation>
            <numerusform>%n gap</numerusform>
            <numerusform>All %n gaps, ranked</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lacuna::GapsPlace</name>
    <message numerus="yes">
        <source>%Ln cells of %1</source>
        <translation>
            <numerusform>%Ln cell of %1</numerusform>
            <numerusform>%Ln cells of %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>None of the %Ln studies has a term of “%1”. An empty matrix would call everything a gap: choose another dimension, or code some studies first, and it fills as you go.</source>
        <translation>
            <numerusform>The %Ln study has no term of “%1”. An empty matrix would call everything a gap: choose another dimension, or code some studies first, and it fills as you go.</numerusform>
            <numerusform>None of the %Ln studies has a term of “%1”. An empty matrix would call everything a gap: choose another dimension, or code some studies first, and it fills as you go.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>None of the %Ln practices has a term of “%1”. Choose another dimension, or code some practices first, and the matrix fills as you go.</source>
        <translation>
            <numerusform>The %Ln practice has no term of “%1”. Choose another dimension, or code some practices first, and the matrix fills as you go.</numerusform>
            <numerusform>None of the %Ln practices has a term of “%1”. Choose another dimension, or code some practices first, and the matrix fills as you go.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Put %Ln gaps into a round of priorities</source>
        <translation>
            <numerusform>Put %Ln gap into a round of priorities</numerusform>
            <numerusform>Put %Ln gaps into a round of priorities</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lacuna::Handouts</name>
    <message numerus="yes">
        <source>%n text(s) too long for a cell were cut; they end in “…”.</source>
        <translation>
            <numerusform>%n text too long for a cell was cut; it ends in “…”.</numerusform>
            <numerusform>%n texts too long for a cell were cut; they end in “…”.</numerusform>
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
    <message numerus="yes">
        <source>Merge %n record(s) into “%1”</source>
        <translation>
            <numerusform>Merge %n record into “%1”</numerusform>
            <numerusform>Merge %n records into “%1”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tell %n pair(s) of studies apart</source>
        <translation>
            <numerusform>Tell %n pair of studies apart</numerusform>
            <numerusform>Tell %n pairs of studies apart</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Compare %n pair(s) of studies again</source>
        <translation>
            <numerusform>Compare %n pair of studies again</numerusform>
            <numerusform>Compare %n pairs of studies again</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Link %n report(s) to “%1”</source>
        <translation>
            <numerusform>Link %n report to “%1”</numerusform>
            <numerusform>Link %n reports to “%1”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Count %n report(s) as studies of their own</source>
        <translation>
            <numerusform>Count %n report as a study of its own</numerusform>
            <numerusform>Count %n reports as studies of their own</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Put %n study(s) into “%1”</source>
        <translation>
            <numerusform>Put %n study into “%1”</numerusform>
            <numerusform>Put %n studies into “%1”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take %n study(s) out of “%1”</source>
        <translation>
            <numerusform>Take %n study out of “%1”</numerusform>
            <numerusform>Take %n studies out of “%1”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Merge %n record(s) into %1 studies</source>
        <translation>
            <numerusform>Merge %n record into %1 studies</numerusform>
            <numerusform>Merge %n records into %1 studies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Save %Ln burden tables</source>
        <translation>
            <numerusform>Save %Ln burden table</numerusform>
            <numerusform>Save %Ln burden tables</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Declare %Ln cells not applicable</source>
        <translation>
            <numerusform>Declare %Ln cell not applicable</numerusform>
            <numerusform>Declare %Ln cells not applicable</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Save %Ln practices</source>
        <translation>
            <numerusform>Save %Ln practice</numerusform>
            <numerusform>Save %Ln practices</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln practices</source>
        <translation>
            <numerusform>Delete %Ln practice</numerusform>
            <numerusform>Delete %Ln practices</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Save %Ln contributions</source>
        <translation>
            <numerusform>Save %Ln contribution</numerusform>
            <numerusform>Save %Ln contributions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln contributions</source>
        <translation>
            <numerusform>Delete %Ln contribution</numerusform>
            <numerusform>Delete %Ln contributions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Save %Ln ballots in “%1”</source>
        <translation>
            <numerusform>Save %Ln ballot in “%1”</numerusform>
            <numerusform>Save %Ln ballots in “%1”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln ballots of “%1”</source>
        <translation>
            <numerusform>Delete %Ln ballot of “%1”</numerusform>
            <numerusform>Delete %Ln ballots of “%1”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln lines of the minutes of “%1”</source>
        <translation>
            <numerusform>Delete %Ln line of the minutes of “%1”</numerusform>
            <numerusform>Delete %Ln lines of the minutes of “%1”</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lacuna::HistoryModel</name>
    <message numerus="yes">
        <source>Show the %Ln studies</source>
        <translation>
            <numerusform>Show the %Ln study</numerusform>
            <numerusform>Show the %Ln studies</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lacuna::HistoryText</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lacuna::HomeCard</name>
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
        <source>The %Ln countries studied most, by sector: shaded by number of studies; hatched: none.</source>
        <translation>
            <numerusform>The country studied most, by sector: shaded by number of studies; hatched: none.</numerusform>
            <numerusform>The %Ln countries studied most, by sector: shaded by number of studies; hatched: none.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln studies without a year</source>
        <translation>
            <numerusform>%Ln study without a year</numerusform>
            <numerusform>%Ln studies without a year</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>sources</source>
        <translation>
            <numerusform>source</numerusform>
            <numerusform>sources</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln studies wait for coding</source>
        <translation>
            <numerusform>%Ln study waits for coding</numerusform>
            <numerusform>%Ln studies wait for coding</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sources of practices</source>
        <translation>
            <numerusform>%Ln source of practices</numerusform>
            <numerusform>%Ln sources of practices</numerusform>
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
        <source>The brief names practices and counts what was said. %Ln of them are confidential and are left out.</source>
        <translation>
            <numerusform>The brief names practices and counts what was said. %Ln of them is confidential and is left out.</numerusform>
            <numerusform>The brief names practices and counts what was said. %Ln of them are confidential and are left out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lacuna::ImportAssistant</name>
    <message numerus="yes">
        <source>%Ln records</source>
        <translation>
            <numerusform>%Ln record</numerusform>
            <numerusform>%Ln records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files</source>
        <translation>
            <numerusform>%Ln file</numerusform>
            <numerusform>%Ln files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files cannot be read and will be left out.</source>
        <translation>
            <numerusform>%Ln file cannot be read and will be left out.</numerusform>
            <numerusform>%Ln files cannot be read and will be left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln studies imported</source>
        <translation>
            <numerusform>%Ln study imported</numerusform>
            <numerusform>%Ln studies imported</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lacuna::ImportFileView</name>
    <message numerus="yes">
        <source>%Ln records</source>
        <translation>
            <numerusform>%Ln record</numerusform>
            <numerusform>%Ln records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first %Ln records</source>
        <translation>
            <numerusform>The first %Ln record</numerusform>
            <numerusform>The first %Ln records</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lacuna::ImportReportView</name>
    <message numerus="yes">
        <source>%Ln added</source>
        <translation>
            <numerusform>%Ln added</numerusform>
            <numerusform>%Ln added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln filled in</source>
        <translation>
            <numerusform>%Ln filled in</numerusform>
            <numerusform>%Ln filled in</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln already there</source>
        <translation>
            <numerusform>%Ln already there</numerusform>
            <numerusform>%Ln already there</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rejected</source>
        <translation>
            <numerusform>%Ln rejected</numerusform>
            <numerusform>%Ln rejected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them still here</source>
        <translation>
            <numerusform>%Ln of them still here</numerusform>
            <numerusform>%Ln of them still here</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln terms were not in the codebook:</source>
        <translation>
            <numerusform>%Ln term was not in the codebook:</numerusform>
            <numerusform>%Ln terms were not in the codebook:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln studies will be taken out of the catalogue.</source>
        <translation>
            <numerusform>%Ln study will be taken out of the catalogue.</numerusform>
            <numerusform>%Ln studies will be taken out of the catalogue.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them were changed or coded since; that work goes with them.</source>
        <translation>
            <numerusform>%Ln of them was changed or coded since; that work goes with it.</numerusform>
            <numerusform>%Ln of them were changed or coded since; that work goes with them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What was filled in at %Ln older studies stays.</source>
        <translation>
            <numerusform>What was filled in at %Ln older study stays.</numerusform>
            <numerusform>What was filled in at %Ln older studies stays.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import undone; %Ln studies taken out</source>
        <translation>
            <numerusform>Import undone; %Ln study taken out</numerusform>
            <numerusform>Import undone; %Ln studies taken out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln studies from %1</source>
        <translation>
            <numerusform>%Ln study from %1</numerusform>
            <numerusform>%Ln studies from %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lacuna::ImportSummary</name>
    <message numerus="yes">
        <source>Import %Ln studies</source>
        <translation>
            <numerusform>Import %Ln study</numerusform>
            <numerusform>Import %Ln studies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fill in %Ln studies</source>
        <translation>
            <numerusform>Fill in %Ln study</numerusform>
            <numerusform>Fill in %Ln studies</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lacuna::Importer</name>
    <message numerus="yes">
        <source>%n record(s) cannot be read (%1)</source>
        <translation>
            <numerusform>%n record cannot be read (%1)</numerusform>
            <numerusform>%n records cannot be read (%1)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lacuna::ImportsPage</name>
    <message numerus="yes">
        <source>%Ln added</source>
        <translation>
            <numerusform>%Ln added</numerusform>
            <numerusform>%Ln added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rejected</source>
        <translation>
            <numerusform>%Ln rejected</numerusform>
            <numerusform>%Ln rejected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lacuna::MatrixActions</name>
    <message numerus="yes">
        <source>Copied %Ln selected cells as a table</source>
        <translation>
            <numerusform>Copied %Ln selected cell as a table</numerusform>
            <numerusform>Copied %Ln selected cells as a table</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lacuna::MergeCommand</name>
    <message numerus="yes">
        <source>%n conflict(s) settled by the rule</source>
        <translation>
            <numerusform>%n conflict settled by the rule</numerusform>
            <numerusform>%n conflicts settled by the rule</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s) of studies look like one publication and were not merged</source>
        <translation>
            <numerusform>%n pair of studies looks like one publication and was not merged</numerusform>
            <numerusform>%n pairs of studies look like one publication and were not merged</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s) left as they are here; settle them with --prefer mine, theirs or newest, or in the window</source>
        <translation>
            <numerusform>%n conflict left as it is here; settle it with --prefer mine, theirs or newest, or in the window</numerusform>
            <numerusform>%n conflicts left as they are here; settle them with --prefer mine, theirs or newest, or in the window</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lacuna::MergeDialog</name>
    <message numerus="yes">
        <source>%Ln conflicts are settled as chosen.</source>
        <translation>
            <numerusform>%Ln conflict is settled as chosen.</numerusform>
            <numerusform>%Ln conflicts are settled as chosen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln conflicts stay open: those fields stay as they are here, and come up again when the pack is merged again.</source>
        <translation>
            <numerusform>%Ln conflict stays open: that field stays as it is here, and comes up again when the pack is merged again.</numerusform>
            <numerusform>%Ln conflicts stay open: those fields stay as they are here, and come up again when the pack is merged again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln conflicts were settled as chosen.</source>
        <translation>
            <numerusform>%Ln conflict was settled as chosen.</numerusform>
            <numerusform>%Ln conflicts were settled as chosen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln conflicts were left open: those fields are as they were here. Merge the pack again to settle them.</source>
        <translation>
            <numerusform>%Ln conflict was left open: that field is as it was here. Merge the pack again to settle it.</numerusform>
            <numerusform>%Ln conflicts were left open: those fields are as they were here. Merge the pack again to settle them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pairs of studies look like the same publication. They were not merged.</source>
        <translation>
            <numerusform>%Ln pair of studies looks like the same publication. It was not merged.</numerusform>
            <numerusform>%Ln pairs of studies look like the same publication. They were not merged.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Throw away %Ln choices?</source>
        <translation>
            <numerusform>Throw away %Ln choice?</numerusform>
            <numerusform>Throw away %Ln choices?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lacuna::MergedRecords</name>
    <message numerus="yes">
        <source>%Ln records</source>
        <translation>
            <numerusform>%Ln record</numerusform>
            <numerusform>%Ln records</numerusform>
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
    <name>lacuna::MinutesHandout</name>
    <message numerus="yes">
        <source>%Ln agreed gaps</source>
        <translation>
            <numerusform>%Ln agreed gap</numerusform>
            <numerusform>%Ln agreed gaps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln judged to be no gap</source>
        <translation>
            <numerusform>%Ln judged to be no gap</numerusform>
            <numerusform>%Ln judged to be no gap</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln being filled</source>
        <translation>
            <numerusform>%Ln being filled</numerusform>
            <numerusform>%Ln being filled</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lacuna::PackDialog</name>
    <message numerus="yes">
        <source>The %Ln studies of the filter</source>
        <translation>
            <numerusform>The %Ln study of the filter</numerusform>
            <numerusform>The %Ln studies of the filter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln studies</source>
        <translation>
            <numerusform>%Ln study</numerusform>
            <numerusform>%Ln studies</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lacuna::PackWords</name>
    <message numerus="yes">
        <source>%Ln confidential notes</source>
        <translation>
            <numerusform>%Ln confidential note</numerusform>
            <numerusform>%Ln confidential notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln confidential practices</source>
        <translation>
            <numerusform>%Ln confidential practice</numerusform>
            <numerusform>%Ln confidential practices</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln confidential contributions</source>
        <translation>
            <numerusform>%Ln confidential contribution</numerusform>
            <numerusform>%Ln confidential contributions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln confidential files</source>
        <translation>
            <numerusform>%Ln confidential file</numerusform>
            <numerusform>%Ln confidential files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln confidential ballots</source>
        <translation>
            <numerusform>%Ln confidential ballot</numerusform>
            <numerusform>%Ln confidential ballots</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln names of persons</source>
        <translation>
            <numerusform>%Ln name of a person</numerusform>
            <numerusform>%Ln names of persons</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln added</source>
        <translation>
            <numerusform>%Ln added</numerusform>
            <numerusform>%Ln added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed</source>
        <translation>
            <numerusform>%Ln changed</numerusform>
            <numerusform>%Ln changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln deleted</source>
        <translation>
            <numerusform>%Ln deleted</numerusform>
            <numerusform>%Ln deleted</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lacuna::Packs</name>
    <message numerus="yes">
        <source>%n study(s)</source>
        <translation>
            <numerusform>%n study</numerusform>
            <numerusform>%n studies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n coding(s)</source>
        <translation>
            <numerusform>%n coding</numerusform>
            <numerusform>%n codings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n term(s) of the codebook</source>
        <translation>
            <numerusform>%n term of the codebook</numerusform>
            <numerusform>%n terms of the codebook</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n practice(s)</source>
        <translation>
            <numerusform>%n practice</numerusform>
            <numerusform>%n practices</numerusform>
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
            <numerusform>%n note on gaps</numerusform>
            <numerusform>%n notes on gaps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n view(s)</source>
        <translation>
            <numerusform>%n view</numerusform>
            <numerusform>%n views</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n story(s)</source>
        <translation>
            <numerusform>%n story</numerusform>
            <numerusform>%n stories</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n round(s)</source>
        <translation>
            <numerusform>%n round</numerusform>
            <numerusform>%n rounds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ballot(s)</source>
        <translation>
            <numerusform>%n ballot</numerusform>
            <numerusform>%n ballots</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n attached file(s) (%1)</source>
        <translation>
            <numerusform>%n attached file (%1)</numerusform>
            <numerusform>%n attached files (%1)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deletion(s)</source>
        <translation>
            <numerusform>%n deletion</numerusform>
            <numerusform>%n deletions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n confidential note(s)</source>
        <translation>
            <numerusform>%n confidential note</numerusform>
            <numerusform>%n confidential notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n confidential practice(s)</source>
        <translation>
            <numerusform>%n confidential practice</numerusform>
            <numerusform>%n confidential practices</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n confidential contribution(s)</source>
        <translation>
            <numerusform>%n confidential contribution</numerusform>
            <numerusform>%n confidential contributions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n confidential attached file(s)</source>
        <translation>
            <numerusform>%n confidential attached file</numerusform>
            <numerusform>%n confidential attached files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n confidential ballot(s)</source>
        <translation>
            <numerusform>%n confidential ballot</numerusform>
            <numerusform>%n confidential ballots</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) of persons</source>
        <translation>
            <numerusform>%n name of a person</numerusform>
            <numerusform>%n names of persons</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chosen study(s)</source>
        <translation>
            <numerusform>%n chosen study</numerusform>
            <numerusform>%n chosen studies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>what is done about %n gap(s) whose note is confidential</source>
        <translation>
            <numerusform>what is done about %n gap whose note is confidential</numerusform>
            <numerusform>what is done about %n gaps whose note is confidential</numerusform>
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
            <numerusform>%n saved search</numerusform>
            <numerusform>%n saved searches</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n coder(s) by name</source>
        <translation>
            <numerusform>%n coder by name</numerusform>
            <numerusform>%n coders by name</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n meeting(s)</source>
        <translation>
            <numerusform>%n meeting</numerusform>
            <numerusform>%n meetings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) in minutes</source>
        <translation>
            <numerusform>%n entry in minutes</numerusform>
            <numerusform>%n entries in minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n checklist(s)</source>
        <translation>
            <numerusform>%n checklist</numerusform>
            <numerusform>%n checklists</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n burden table(s)</source>
        <translation>
            <numerusform>%n burden table</numerusform>
            <numerusform>%n burden tables</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n import(s), by the names of their files</source>
        <translation>
            <numerusform>%n import, by the names of its files</numerusform>
            <numerusform>%n imports, by the names of their files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) of attached files and links</source>
        <translation>
            <numerusform>%n name of an attached file or link</numerusform>
            <numerusform>%n names of attached files and links</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lacuna::PlainTable</name>
    <message numerus="yes">
        <source>There are %Ln more warnings like these.</source>
        <translation>
            <numerusform>There is %Ln more warning like these.</numerusform>
            <numerusform>There are %Ln more warnings like these.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lacuna::PracticeCards</name>
    <message numerus="yes">
        <source>%Ln contributions</source>
        <translation>
            <numerusform>%Ln contribution</numerusform>
            <numerusform>%Ln contributions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lacuna::PracticeDigest</name>
    <message numerus="yes">
        <source>%Ln practices</source>
        <translation>
            <numerusform>%Ln practice</numerusform>
            <numerusform>%Ln practices</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>studies they come from</source>
        <translation>
            <numerusform>study they come from</numerusform>
            <numerusform>studies they come from</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln practices</source>
        <translation>
            <numerusform>%1 of %Ln practice</numerusform>
            <numerusform>%1 of %Ln practices</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lacuna::PracticeExchange</name>
    <message numerus="yes">
        <source>Added %Ln practices</source>
        <translation>
            <numerusform>Added %Ln practice</numerusform>
            <numerusform>Added %Ln practices</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %Ln practices</source>
        <translation>
            <numerusform>Add %Ln practice</numerusform>
            <numerusform>Add %Ln practices</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln practices as they are listed, as a table that can be read in again.</source>
        <translation>
            <numerusform>%Ln practice as it is listed, as a table that can be read in again.</numerusform>
            <numerusform>%Ln practices as they are listed, as a table that can be read in again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %Ln practices by stage of research, each with its sources: as a document, slides, a page, or a table.</source>
        <translation>
            <numerusform>%Ln practice by stage of research, with its sources: as a document, slides, a page, or a table.</numerusform>
            <numerusform>All %Ln practices by stage of research, each with its sources: as a document, slides, a page, or a table.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln practices are there already, in the catalogue or further up in the table, and are left out.</source>
        <translation>
            <numerusform>%Ln practice is there already, in the catalogue or further up in the table, and is left out.</numerusform>
            <numerusform>%Ln practices are there already, in the catalogue or further up in the table, and are left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %Ln practices that are listed, of %1, by stage of research, each with its sources: as a document, slides, a page, or a table.</source>
        <translation>
            <numerusform>The %Ln practice that is listed, of %1, by stage of research, with its sources: as a document, slides, a page, or a table.</numerusform>
            <numerusform>The %Ln practices that are listed, of %1, by stage of research, each with its sources: as a document, slides, a page, or a table.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln confidential practices are left out unless that is ticked.</source>
        <translation>
            <numerusform>%Ln confidential practice is left out unless that is ticked.</numerusform>
            <numerusform>%Ln confidential practices are left out unless that is ticked.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lacuna::PracticePlace</name>
    <message numerus="yes">
        <source>%Ln practices</source>
        <translation>
            <numerusform>%Ln practice</numerusform>
            <numerusform>%Ln practices</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lacuna::PresenterConsole</name>
    <message numerus="yes">
        <source>%Ln ballots on paper kept</source>
        <translation>
            <numerusform>%Ln ballot on paper kept</numerusform>
            <numerusform>%Ln ballots on paper kept</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln ballots on paper</source>
        <translation>
            <numerusform>%Ln ballot on paper</numerusform>
            <numerusform>%Ln ballots on paper</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lacuna::PrioritiesCommand</name>
    <message numerus="yes">
        <source>%Ln ballots saved</source>
        <translation>
            <numerusform>%Ln ballot saved</numerusform>
            <numerusform>%Ln ballots saved</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them in place of earlier ones of the same participants</source>
        <translation>
            <numerusform>%Ln of them in place of an earlier one of the same participant</numerusform>
            <numerusform>%Ln of them in place of earlier ones of the same participants</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>no ballot counts: %Ln have no answers</source>
        <translation>
            <numerusform>no ballot counts: %Ln has no answers</numerusform>
            <numerusform>no ballot counts: %Ln have no answers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lacuna::PrioritiesPlace</name>
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
            <numerusform>%Ln ballot</numerusform>
            <numerusform>%Ln ballots</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Added %Ln options to the round</source>
        <translation>
            <numerusform>Added %Ln option to the round</numerusform>
            <numerusform>Added %Ln options to the round</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lacuna::PrismaDiagram</name>
    <message numerus="yes">
        <source>%Ln other reasons</source>
        <translation>
            <numerusform>%Ln other reason</numerusform>
            <numerusform>%Ln other reasons</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lacuna::PrismaFlow</name>
    <message numerus="yes">
        <source>%Ln records are still to be screened</source>
        <translation>
            <numerusform>%Ln record is still to be screened</numerusform>
            <numerusform>%Ln records are still to be screened</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>coders disagree about %Ln studies</source>
        <translation>
            <numerusform>coders disagree about %Ln study</numerusform>
            <numerusform>coders disagree about %Ln studies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln reports are still to be assessed</source>
        <translation>
            <numerusform>%Ln report is still to be assessed</numerusform>
            <numerusform>%Ln reports are still to be assessed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lacuna::ReportContent</name>
    <message numerus="yes">
        <source>A story of %n view(s) does not fit into one file of this kind. Write slides, a spreadsheet, a document or a web page, or export its views one by one.</source>
        <translation>
            <numerusform>A story of %n view does not fit into one file of this kind. Write slides, a spreadsheet, a document or a web page, or export its views one by one.</numerusform>
            <numerusform>A story of %n views does not fit into one file of this kind. Write slides, a spreadsheet, a document or a web page, or export its views one by one.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lacuna::ResearchAgenda</name>
    <message numerus="yes">
        <source>%Ln ballots</source>
        <translation>
            <numerusform>%Ln ballot</numerusform>
            <numerusform>%Ln ballots</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stakeholder groups</source>
        <translation>
            <numerusform>%Ln stakeholder group</numerusform>
            <numerusform>%Ln stakeholder groups</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln options more are in the table.</source>
        <translation>
            <numerusform>%Ln option more is in the table.</numerusform>
            <numerusform>%Ln options more are in the table.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln options</source>
        <translation>
            <numerusform>%Ln option</numerusform>
            <numerusform>%Ln options</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln items more, ranked lower, are in the table.</source>
        <translation>
            <numerusform>%Ln item more, ranked lower, is in the table.</numerusform>
            <numerusform>%Ln items more, ranked lower, are in the table.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Interval: where the score lies in 95 % of %Ln resamples of the ballots.</source>
        <translation>
            <numerusform>Interval: where the score lies in 95 % of %Ln resample of the ballots.</numerusform>
            <numerusform>Interval: where the score lies in 95 % of %Ln resamples of the ballots.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lacuna::RoundLabels</name>
    <message numerus="yes">
        <source>%Ln ballots</source>
        <translation>
            <numerusform>%Ln ballot</numerusform>
            <numerusform>%Ln ballots</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stakeholder groups</source>
        <translation>
            <numerusform>%Ln stakeholder group</numerusform>
            <numerusform>%Ln stakeholder groups</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln abstentions</source>
        <translation>
            <numerusform>%Ln abstention</numerusform>
            <numerusform>%Ln abstentions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lacuna::RoundMethodCard</name>
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
    <message numerus="yes">
        <source>%Ln options</source>
        <translation>
            <numerusform>%Ln option</numerusform>
            <numerusform>%Ln options</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln answers to it</source>
        <translation>
            <numerusform>%Ln answer to it</numerusform>
            <numerusform>%Ln answers to it</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lacuna::RoundRankingModel</name>
    <message numerus="yes">
        <source>%Ln ballots</source>
        <translation>
            <numerusform>%Ln ballot</numerusform>
            <numerusform>%Ln ballots</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lacuna::RoundResult</name>
    <message numerus="yes">
        <source>%Ln answers were not counted: they are of no option or criterion of the round, given twice, or out of range.</source>
        <translation>
            <numerusform>%Ln answer was not counted: it is of no option or criterion of the round, given twice, or out of range.</numerusform>
            <numerusform>%Ln answers were not counted: they are of no option or criterion of the round, given twice, or out of range.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nobody said anything of %Ln options.</source>
        <translation>
            <numerusform>Nobody said anything of %Ln option.</numerusform>
            <numerusform>Nobody said anything of %Ln options.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln ballots were typed as a tally of papers. Which answers stood on the same paper is not known: scores are exact, but intervals of ranks and Kendall&apos;s W take them as unrelated.</source>
        <translation>
            <numerusform>%Ln ballot was typed as a tally of papers. Which answers stood on the same paper is not known: scores are exact, but intervals of ranks and Kendall&apos;s W take them as unrelated.</numerusform>
            <numerusform>%Ln ballots were typed as a tally of papers. Which answers stood on the same paper is not known: scores are exact, but intervals of ranks and Kendall&apos;s W take them as unrelated.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lacuna::RoundResultsPage</name>
    <message numerus="yes">
        <source>%Ln others at the top</source>
        <translation>
            <numerusform>%Ln other at the top</numerusform>
            <numerusform>%Ln others at the top</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln other changes of one criterion or group leave the order as it is.</source>
        <translation>
            <numerusform>%Ln other change of one criterion or group leaves the order as it is.</numerusform>
            <numerusform>%Ln other changes of one criterion or group leave the order as it is.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lacuna::RoundWords</name>
    <message numerus="yes">
        <source>%Ln ballots</source>
        <translation>
            <numerusform>%Ln ballot</numerusform>
            <numerusform>%Ln ballots</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Intervals: 95 %, percentiles of %Ln resamples of the ballots, %1; seed %2.</source>
        <translation>
            <numerusform>Intervals: 95 %, percentiles of %Ln resample of the ballots, %1; seed %2.</numerusform>
            <numerusform>Intervals: 95 %, percentiles of %Ln resamples of the ballots, %1; seed %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>consensus on %1 of %Ln options</source>
        <translation>
            <numerusform>consensus on %1 of %Ln option</numerusform>
            <numerusform>consensus on %1 of %Ln options</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 points</source>
        <translation>
            <numerusform>%1 point</numerusform>
            <numerusform>%1 points</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 dots</source>
        <translation>
            <numerusform>%1 dot</numerusform>
            <numerusform>%1 dots</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Intervals: 95 %, %Ln resamples of the ballots, seed %1.</source>
        <translation>
            <numerusform>Intervals: 95 %, %Ln resample of the ballots, seed %1.</numerusform>
            <numerusform>Intervals: 95 %, %Ln resamples of the ballots, seed %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lacuna::RulesPopover</name>
    <message numerus="yes">
        <source>%Ln cells</source>
        <translation>
            <numerusform>%Ln cell</numerusform>
            <numerusform>%Ln cells</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %Ln innermost cells, %1 are covered and %2 not applicable. A cell can be flagged by several thresholds; the first in the order at the right is its class.</source>
        <translation>
            <numerusform>Of %Ln innermost cell, %1 is covered and %2 not applicable. A cell can be flagged by several thresholds; the first in the order at the right is its class.</numerusform>
            <numerusform>Of %Ln innermost cells, %1 are covered and %2 not applicable. A cell can be flagged by several thresholds; the first in the order at the right is its class.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>studies</source>
        <comment>after a number</comment>
        <translation>
            <numerusform>study</numerusform>
            <numerusform>studies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>primary studies</source>
        <comment>after a number</comment>
        <translation>
            <numerusform>primary study</numerusform>
            <numerusform>primary studies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>years</source>
        <comment>after a number</comment>
        <translation>
            <numerusform>year</numerusform>
            <numerusform>years</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lacuna::ScreeningLine</name>
    <message numerus="yes">
        <source>show the other %Ln</source>
        <translation>
            <numerusform>show the other %Ln</numerusform>
            <numerusform>show the other %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left out</source>
        <translation>
            <numerusform>%Ln left out</numerusform>
            <numerusform>%Ln left out</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lacuna::ScreeningText</name>
    <message numerus="yes">
        <source>%Ln studies excluded by screening are left out</source>
        <translation>
            <numerusform>%Ln study excluded by screening is left out</numerusform>
            <numerusform>%Ln studies excluded by screening are left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of those counted are not decided yet</source>
        <translation>
            <numerusform>%Ln of those counted is not decided yet</numerusform>
            <numerusform>%Ln of those counted are not decided yet</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lacuna::ScreeningVerbs</name>
    <message numerus="yes">
        <source>%Ln studies: %1</source>
        <translation>
            <numerusform>%Ln study: %1</numerusform>
            <numerusform>%Ln studies: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lacuna::SlideGrid</name>
    <message numerus="yes">
        <source>%n studies</source>
        <translation>
            <numerusform>%n study</numerusform>
            <numerusform>%n studies</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lacuna::StagePainter</name>
    <message numerus="yes">
        <source>%1 · %Ln ballots</source>
        <translation>
            <numerusform>%1 · %Ln ballot</numerusform>
            <numerusform>%1 · %Ln ballots</numerusform>
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
    <name>lacuna::StoryPlace</name>
    <message numerus="yes">
        <source>%Ln steps</source>
        <translation>
            <numerusform>%Ln step</numerusform>
            <numerusform>%Ln steps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Removed %Ln steps</source>
        <translation>
            <numerusform>Removed %Ln step</numerusform>
            <numerusform>Removed %Ln steps</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lacuna::StudiesPlace</name>
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
    <message numerus="yes">
        <source>Only %Ln studies</source>
        <translation>
            <numerusform>Only %Ln study</numerusform>
            <numerusform>Only %Ln studies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Deleted %Ln studies, and what anybody coded of them</source>
        <translation>
            <numerusform>Deleted %Ln study, and what anybody coded of it</numerusform>
            <numerusform>Deleted %Ln studies, and what anybody coded of them</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lacuna::StudyHistory</name>
    <message numerus="yes">
        <source>%Ln changes</source>
        <translation>
            <numerusform>%Ln change</numerusform>
            <numerusform>%Ln changes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lacuna::TermMatchPanel</name>
    <message numerus="yes">
        <source>%Ln of them are new here and are added.</source>
        <translation>
            <numerusform>%Ln of them is new here and is added.</numerusform>
            <numerusform>%Ln of them are new here and are added.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln are the same here and there.</source>
        <translation>
            <numerusform>%Ln is the same here and there.</numerusform>
            <numerusform>%Ln are the same here and there.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing differs: all %Ln are the same here and there.</source>
        <translation>
            <numerusform>Nothing differs: %Ln is the same here and there.</numerusform>
            <numerusform>Nothing differs: all %Ln are the same here and there.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lacuna::TextPages</name>
    <message numerus="yes">
        <source>%n more cell(s) changed.</source>
        <translation>
            <numerusform>%n more cell changed.</numerusform>
            <numerusform>%n more cells changed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lacuna::TitleSlide</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
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
    <name>lacuna::VotePanel</name>
    <message numerus="yes">
        <source>%Ln ballots</source>
        <translation>
            <numerusform>%Ln ballot</numerusform>
            <numerusform>%Ln ballots</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The round has %Ln ballots already; what is voted now is added to them.</source>
        <translation>
            <numerusform>The round has %Ln ballot already; what is voted now is added to it.</numerusform>
            <numerusform>The round has %Ln ballots already; what is voted now is added to them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lacuna::Workbook</name>
    <message numerus="yes">
        <source>%n text(s) too long for a cell were cut; they end in “…”.</source>
        <translation>
            <numerusform>%n text too long for a cell was cut; it ends in “…”.</numerusform>
            <numerusform>%n texts too long for a cell were cut; they end in “…”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) beyond what a sheet can hold are plain text.</source>
        <translation>
            <numerusform>%n link beyond what a sheet can hold is plain text.</numerusform>
            <numerusform>%n links beyond what a sheet can hold are plain text.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) beyond what a sheet can hold were left out.</source>
        <translation>
            <numerusform>%n row beyond what a sheet can hold was left out.</numerusform>
            <numerusform>%n rows beyond what a sheet can hold were left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n column(s) beyond what a sheet can hold were left out.</source>
        <translation>
            <numerusform>%n column beyond what a sheet can hold was left out.</numerusform>
            <numerusform>%n columns beyond what a sheet can hold were left out.</numerusform>
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
