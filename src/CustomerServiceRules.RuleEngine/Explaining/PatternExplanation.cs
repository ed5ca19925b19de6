namespace CustomerServiceRules.RuleEngine.Explaining;

/// <summary>What becomes of one fact at one pattern of a rule. Immutable.</summary>
public sealed class PatternExplanation
{
    internal PatternExplanation(
        int alternative, int step, string pattern, PatternPlace place, FactVerdict verdict, FailedCondition? failure, int combinations)
    {
        Alternative = alternative;
        Step = step;
        Pattern = pattern;
        Place = place;
        Verdict = verdict;
        Failure = failure;
        Combinations = combinations;
    }

    /// <summary>The branch of the rule's Or groups, counted from 1; 1 if there is none.</summary>
    public int Alternative { get; }

    /// <summary>The part of the branch that the pattern stands in, counted from 1.</summary>
    public int Step { get; }

    /// <summary>The pattern as text: where it stands and the type of its facts.</summary>
    public string Pattern { get; }

    /// <summary>Where the pattern stands. Under <see cref="PatternPlace.Not"/> a fact that satisfies it prevents the match.</summary>
    public PatternPlace Place { get; }

    /// <summary>What becomes of the fact.</summary>
    public FactVerdict Verdict { get; }

    /// <summary>
    /// The condition that fails; of several combinations the one that passes most conditions. Null unless
    /// <see cref="Verdict"/> says that a condition fails.
    /// </summary>
    public FailedCondition? Failure { get; }

    /// <summary>How many combinations of what stands before the fact joins.</summary>
    public int Combinations { get; }

    /// <summary>The pattern and what becomes of the fact at it, in a sentence.</summary>
    public override string ToString() => Verdict switch
    {
        FactVerdict.Satisfies => $"{Pattern}: satisfies it, joined with {Combinations} combination(s) of what stands before",
        FactVerdict.FailsOwnCondition => $"{Pattern}: fails {Failure}",
        FactVerdict.FailsJoin => $"{Pattern}: joins nothing that stands before; the nearest fails {Failure}",
        FactVerdict.NothingToJoin => $"{Pattern}: satisfies its own conditions, but what stands before it has no match",
        _ => $"{Pattern}: cannot be told, for a condition needs variables that are bound only while the rule runs",
    };
}
