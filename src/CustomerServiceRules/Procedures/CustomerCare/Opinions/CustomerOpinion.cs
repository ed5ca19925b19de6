using CustomerServiceRules.Decisions;
using CustomerServiceRules.Facts;
using CustomerServiceRules.Provenance;

namespace CustomerServiceRules.Procedures.CustomerCare;

/// <summary>What is known of something that came in by a hotline, as far as the steps look at it. Immutable.</summary>
[Cites("CARE-1.4b", "CARE-2.3c", CareDocument.OtherProjects)]
public sealed record CustomerOpinion
{
    /// <summary>What comes in.</summary>
    /// <param name="id">The host's ID of it; also that of its case.</param>
    /// <param name="buyer">Who called or wrote.</param>
    /// <param name="project">The project whose hotline it came in by; not empty.</param>
    /// <param name="kind">What it is.</param>
    /// <param name="content">What it says; not empty.</param>
    /// <exception cref="ArgumentException">An ID is the default value, a text is empty, or the kind is none of the enum.</exception>
    public CustomerOpinion(SubjectId id, SubjectId buyer, string project, OpinionKind kind, string content)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(project);
        ArgumentException.ThrowIfNullOrWhiteSpace(content);
        if (id == default || buyer == default)
            throw new ArgumentException("Found an opinion without an ID or of nobody, expected both IDs.", nameof(id));
        if (!Enum.IsDefined(kind))
            throw new ArgumentException($"Found the kind {(int)kind}, expected one of {string.Join(", ", Enum.GetNames<OpinionKind>())}.", nameof(kind));
        Id = id;
        Buyer = buyer;
        Project = project;
        Kind = kind;
        Content = content;
    }

    /// <summary>The host's ID of it.</summary>
    public SubjectId Id { get; }

    /// <summary>Who called or wrote.</summary>
    public SubjectId Buyer { get; }

    /// <summary>The project whose hotline it came in by.</summary>
    public string Project { get; }

    /// <summary>What it is.</summary>
    public OpinionKind Kind { get; }

    /// <summary>What it says.</summary>
    public string Content { get; }

    /// <summary>What <see cref="CustomerCare.Hotline"/> decided for the project; null: not decided yet. One for another project does not count.</summary>
    public Decision<HotlineKeeper>? Hotline { get; init; }

    /// <summary>Whether something has to be solved (需解决事务); null: nobody has judged that yet.</summary>
    public bool? NeedsSolving { get; init; }

    /// <summary>The number of the customer-opinion processing form (客户意见处理表); null: there is none yet.</summary>
    public string? Form { get; init; }

    /// <summary>What the customer is answered; null until then.</summary>
    public string? Reply { get; init; }

    /// <summary>What came of processing it; null until then.</summary>
    public string? Result { get; init; }

    /// <summary>Who runs the hotline of the project; null where that is not decided.</summary>
    public HotlineKeeper? Keeper => Hotline is { IsDecided: true } decision && decision.Subject.Value == Project ? decision.Value : null;
}
