using CustomerServiceRules.Policies.Analysis;
using CustomerServiceRules.Terms;

namespace CustomerServiceRules.Policies;

internal sealed class OnePolicy<T>(string name, LocalizedText question, ValueText<T> text, IReadOnlyList<Policy> after)
    : Policy<T>(name, question, Combination.One, text, after)
    where T : notnull
{
    internal override Type CandidateType => typeof(Candidate<T>);

    internal override string TextOf(Candidate candidate) => ValueText.Write(((Candidate<T>)candidate).Value);

    internal override string? ConstantText(IRuleDefinition definition) => Conclusions.Constant(definition) is T value ? ValueText.Write(value) : null;

    private protected override IReadOnlyList<string> TextsOf(T value) => [ValueText.Write(value)];

    private protected override T Read(IReadOnlyList<string> texts) => ReadSingle(texts);

    internal override Settlement Settle(Conclusion[] conclusions)
    {
        if (conclusions.Length == 0)
            return Settlement.Undecided;

        var (standing, fallen) = Overriding.Split(conclusions);
        var value = ((Candidate<T>)standing[0].Candidate).Value;
        foreach (var conclusion in standing)
        {
            if (!EqualityComparer<T>.Default.Equals(((Candidate<T>)conclusion.Candidate).Value, value))
                return Settlement.InConflict(standing, fallen, [standing]);
        }

        return Settlement.Decided(value, standing, fallen);
    }
}
