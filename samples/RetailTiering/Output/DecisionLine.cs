using System.Text.Json;
using CustomerServiceRules.Decisions;
using RetailTiering.Deciding;
using RetailTiering.Input;

namespace RetailTiering.Output;

/// <summary>One line of decisions.jsonl: what holds for a customer, each part with its reasons and citations.</summary>
internal sealed record DecisionLine(string Customer, string AsOf, string Edition, IReadOnlyList<LinePart> Parts)
{
    /// <summary>The line of one outlet; the decisions stand in the form in which the library reads them back.</summary>
    public static DecisionLine Of(TieredOutlet outlet, Tiering tiering) => new(
        outlet.Row.Id,
        Shown.Day(tiering.RunDay),
        tiering.Rulebook.Edition,
        [
            Given(GivenFact.FormatOf(outlet, tiering.Rulebook)),
            Given(GivenFact.MarketOf(outlet)),
            Decided("scale", outlet.Scale),
            Decided("tier", outlet.Tier),
            Decided("entitlements", outlet.Services),
            Decided("cadence", outlet.Cadence),
            Decided("effectiveDate", outlet.Effect),
        ]);

    private static LinePart Decided(string name, Decision decision) =>
        new(name, decision.WriteTo);

    // The form of a decision as far as it goes, but the outcome says that nothing was decided.
    private static LinePart Given(GivenFact fact) => new(fact.Column, json =>
    {
        json.WriteStartObject();
        json.WriteString("outcome", "assumed");
        WriteStrings(json, "values", [fact.Value]);
        json.WriteStartArray("reasons");
        json.WriteStartObject();
        json.WriteString("given", $"column {fact.Column} of the outlets file");
        json.WriteString("concludes", fact.Value);
        WriteStrings(json, "clauses", fact.Clauses);
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
    });

    private static void WriteStrings(Utf8JsonWriter json, string name, IReadOnlyList<string> values)
    {
        json.WriteStartArray(name);
        foreach (var value in values)
            json.WriteStringValue(value);
        json.WriteEndArray();
    }
}

/// <param name="Name">The property, such as <c>tier</c>.</param>
/// <param name="Write">Writes its value with reasons and citations.</param>
internal readonly record struct LinePart(string Name, Action<Utf8JsonWriter> Write);
