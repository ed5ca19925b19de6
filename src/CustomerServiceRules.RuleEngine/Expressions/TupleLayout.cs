using CustomerServiceRules.RuleEngine.RuleModel;

namespace CustomerServiceRules.RuleEngine.Runtime;

// What each step of a tuple binds, outermost first; null for steps that bind nothing.
internal sealed class TupleLayout(params Declaration?[] steps)
{
    internal static TupleLayout Empty { get; } = new();

    internal int Count => steps.Length;

    internal TupleLayout Then(Declaration? declaration) => new([.. steps, declaration]);

    // How many parents up the variable is bound, seen from the last step; null when it is not.
    internal int? Find(string name)
    {
        for (var step = steps.Length - 1; step >= 0; step--)
        {
            if (steps[step]?.Name == name)
                return steps.Length - 1 - step;
        }

        return null;
    }
}
