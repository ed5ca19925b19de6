using CustomerServiceRules.Facts;

namespace CustomerServiceRules.Visits;

/// <summary>What a contact found out that belongs on the customer's relation card: an order to the host. Immutable.</summary>
/// <param name="Customer">The customer.</param>
/// <param name="At">When it was found out.</param>
/// <param name="Source">The host's ID of the visit or follow-up that found it out.</param>
/// <param name="Notes">What was found out; may be empty, and then the card is confirmed as it stands.</param>
public sealed record CardChange(SubjectId Customer, DateTimeOffset At, string Source, IReadOnlyList<CardNote> Notes);

/// <summary>One thing found out about a customer. Immutable.</summary>
/// <param name="Topic">What it is about.</param>
/// <param name="Text">In the words of whoever found it out.</param>
public sealed record CardNote(CardTopic Topic, string Text);

/// <summary>What a note on a relation card is about.</summary>
public enum CardTopic
{
    /// <summary>Who receives visitors: post, name, and whether that person may decide.</summary>
    Reception = 1,

    /// <summary>What the customer needs and which problems it sees.</summary>
    Needs,

    /// <summary>How the customer thinks of the company's products.</summary>
    Attitude,

    /// <summary>What the customer asks for and suggests.</summary>
    Demand,

    /// <summary>A change of the customer's credit, with its cause.</summary>
    Credit,

    /// <summary>A change of what the customer needs.</summary>
    NeedChange,

    /// <summary>What was done about a change.</summary>
    Measure,
}
