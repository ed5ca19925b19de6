using CustomerServiceRules.Policies.Analysis;
using CustomerServiceRules.Terms;

namespace CustomerServiceRules.Policies;

internal sealed class EachPolicy<T>(string name, LocalizedText question, Func<T, string> key, ValueText<T> text, IReadOnlyList<Policy> after)
    : Policy<IReadOnlyList<T>>(name, question, Combination.Each, ListText(text), after)
    where T : notnull
{
    private const char Separator = '\n';

    internal override Type CandidateType => typeof(Candidate<T>);

    internal override string TextOf(Candidate candidate) => text.Write(((Candidate<T>)candidate).Value);

    internal override string? ConstantText(IRuleDefinition definition) => Conclusions.Constant(definition) is T value ? text.Write(value) : null;

    private protected override IReadOnlyList<string> TextsOf(IReadOnlyList<T> value) => [.. value.Select(text.Write)];

    private protected override IReadOnlyList<T> Read(IReadOnlyList<string> texts) => [.. texts.Select(text.Read)];

    internal override Settlement Settle(Conclusion[] conclusions)
    {
        if (conclusions.Length == 0)
            return Settlement.Undecided;

        var values = new List<T>();
        var (standing, fallen, conflicts) = (new List<Conclusion>(), new List<Conclusion>(), new List<Conclusion[]>());
        foreach (var sameKey in conclusions.GroupBy(KeyOf, StringComparer.Ordinal).OrderBy(group => group.Key, StringComparer.Ordinal))
        {
            var (stand, fall) = Overriding.Split([.. sameKey]);
            standing.AddRange(stand);
            fallen.AddRange(fall);
            if (stand.Select(conclusion => TextOf(conclusion.Candidate)).Distinct(StringComparer.Ordinal).Skip(1).Any())
                conflicts.Add(stand);
            else
                values.Add(((Candidate<T>)stand[0].Candidate).Value);
        }

        return conflicts.Count == 0
            ? Settlement.Decided(values.AsReadOnly(), [.. standing], [.. fallen])
            : Settlement.InConflict([.. standing], [.. fallen], [.. conflicts]);
    }

    private string KeyOf(Conclusion conclusion) => key(((Candidate<T>)conclusion.Candidate).Value);

    private static ValueText<IReadOnlyList<T>> ListText(ValueText<T> element)
    {
        ArgumentNullException.ThrowIfNull(element);
        return new(
            values => string.Join(Separator, values.Select(element.Write)),
            joined => [.. joined.Split(Separator).Select(element.Read)],
            values => string.Join(Separator, values.Select(element.TermOf)));
    }
}
