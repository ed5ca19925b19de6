using CustomerServiceRules.Provenance;

namespace CustomerServiceRules.Procedures.CustomerCare;

/// <summary>What a buyer has said of receiving messages, at signing or later. Immutable.</summary>
/// <param name="At">When it was said: from then on it holds.</param>
/// <param name="IsGiven">Whether messages are welcome.</param>
[Cites("CARE-2.1", CareDocument.Withdrawal)]
public sealed record ConsentStatement(DateTimeOffset At, bool IsGiven);

/// <summary>How a buyer stands to messages.</summary>
[Cites("CARE-2.1", CareDocument.Withdrawal)]
public enum ConsentState
{
    /// <summary>Nobody has asked: the questionnaire comes with signing.</summary>
    NotAsked = 1,

    /// <summary>Messages are received of free will (自愿接收).</summary>
    Given,

    /// <summary>Never given, and said no.</summary>
    Refused,

    /// <summary>Given before, and taken back.</summary>
    Withdrawn,
}
