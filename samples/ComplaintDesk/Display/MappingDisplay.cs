using ComplaintDesk.CommandLine;
using ComplaintDesk.Replaying;
using Spectre.Console;

namespace ComplaintDesk.Display;

/// <summary>Shows how a log was read: which change fires what, and which facts are given or assumed.</summary>
internal static class MappingDisplay
{
    public static void Show(IAnsiConsole console, Replay replay, ReplaySummary summary, Texts texts)
    {
        var labels = replay.Procedure.Triggers.ToDictionary(trigger => trigger.Name, trigger => trigger.Label.In(texts.Language), StringComparer.Ordinal);
        ReplayDisplay.Title(console, texts.MappingTitle);
        var table = new Table().Border(TableBorder.Simple)
            .AddColumn(texts.Change)
            .AddColumn(texts.Fired)
            .AddColumn(new TableColumn(texts.Events).RightAligned().NoWrap())
            .AddColumn(new TableColumn(texts.RefusedEvents).RightAligned().NoWrap());
        foreach (var count in summary.Mapped)
        {
            table.AddRow(
                new Text(count.Line.Change.In(texts.Language)),
                new Text(Fired(count.Line, replay.Verification, labels, texts)),
                ReplayDisplay.Number(count.Events),
                ReplayDisplay.Number(count.Refused));
        }

        console.Write(table);
        ReplayDisplay.Line(console, texts.MappingNote + "\n");

        ReplayDisplay.Title(console, texts.FactsTitle);
        var facts = new Table().Border(TableBorder.Simple).AddColumn(texts.Fact).AddColumn(texts.Source);
        foreach (var fact in Assumption.All)
            facts.AddRow(new Text(fact.Fact.In(texts.Language)), new Text(fact.Source ?? texts.Assumed));
        console.Write(facts);
        ReplayDisplay.Line(console, texts.AssumedNote);
    }

    private static string Fired(MappingRow line, VerificationReading verification, Dictionary<string, string> labels, Texts texts)
    {
        if (line == Mapping.Nothing)
            return texts.NothingFired;
        if (line == Mapping.Unknown)
            return texts.Impossible;

        var steps = (line.Id == Mapping.OpenedLine ? [Mapping.Opening] : line.Steps)
            .Where(step => step.Only != StepCondition.UnverifiedIfAssumed || verification == VerificationReading.Assumed);
        return string.Join(" > ", steps.Select(step => step.Only == StepCondition.Always ? labels[step.Trigger.ToString()] : $"({labels[step.Trigger.ToString()]})"));
    }
}
