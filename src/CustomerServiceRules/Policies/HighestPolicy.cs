using CustomerServiceRules.Policies.Analysis;
using CustomerServiceRules.Terms;

namespace CustomerServiceRules.Policies;

internal sealed class HighestPolicy<T> : Policy<T>
    where T : notnull
{
    private readonly IComparer<T> _order;

    public HighestPolicy(
        string name, LocalizedText question, ValueText<T> text, IComparer<T> order, string[] orderClauses, IReadOnlyList<Policy> after)
        : base(name, question, Combination.Highest, text, after)
    {
        ArgumentNullException.ThrowIfNull(order);
        if (orderClauses is null or [])
            throw new ArgumentException($"Found no clause for the order of {name}, expected at least one: an order is policy too.", nameof(orderClauses));

        _order = order;
        OrderClauses = [.. orderClauses];
    }

    internal override Type CandidateType => typeof(Candidate<T>);

    internal override string TextOf(Candidate candidate) => ValueText.Write(ValueOf(candidate));

    internal override string? ConstantText(IRuleDefinition definition) => Conclusions.Constant(definition) is T value ? ValueText.Write(value) : null;

    private protected override IReadOnlyList<string> TextsOf(T value) => [ValueText.Write(value)];

    private protected override T Read(IReadOnlyList<string> texts) => ReadSingle(texts);

    internal override Settlement Settle(Conclusion[] conclusions)
    {
        if (conclusions.Length == 0)
            return Settlement.Undecided;

        var (standing, fallen) = Overriding.Split(conclusions);
        var quarrel = fallen
            .Select(conclusion => Array.FindAll(standing, overrider => overrider.Rule.Overrides.Contains(conclusion.Rule.Name)))
            .FirstOrDefault(overriders => overriders.DistinctBy(overrider => ValueOf(overrider.Candidate)).Skip(1).Any());
        if (quarrel is not null)
            return Settlement.InConflict(standing, fallen, [quarrel]);

        var highest = standing.Select(conclusion => ValueOf(conclusion.Candidate)).Max(_order)!;
        return Settlement.Decided(
            highest,
            Array.FindAll(standing, conclusion => _order.Compare(ValueOf(conclusion.Candidate), highest) == 0),
            fallen,
            Array.FindAll(standing, conclusion => _order.Compare(ValueOf(conclusion.Candidate), highest) < 0));
    }

    private static T ValueOf(Candidate candidate) => ((Candidate<T>)candidate).Value;
}
