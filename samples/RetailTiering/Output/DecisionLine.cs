namespace RetailTiering.Output;

/// <summary>One line of decisions.jsonl: what was decided for a customer, each part as the JSON that the library gives it.</summary>
internal sealed record DecisionLine(string Customer, string AsOf, string Edition, IReadOnlyList<DecidedPart> Parts);

/// <param name="Name">The property, such as <c>tier</c>.</param>
/// <param name="Json">Its value with reasons and citations, as UTF-8 JSON on one line.</param>
internal readonly record struct DecidedPart(string Name, ReadOnlyMemory<byte> Json);
