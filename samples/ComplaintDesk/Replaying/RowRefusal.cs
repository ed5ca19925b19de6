using CustomerServiceRules.Terms;

namespace ComplaintDesk.Replaying;

/// <summary>Why a row was refused. Equal reasons are equal values.</summary>
/// <param name="Trigger">The trigger that was not accepted; empty where none could be fired.</param>
/// <param name="State">The state in which the complaint stood, in the procedure's names; empty where none could be fired.</param>
/// <param name="Sentence">The reason in words.</param>
/// <param name="Clauses">The clauses that it rests on, in one text; empty where none could be fired.</param>
internal sealed record RowRefusal(string Trigger, string State, LocalizedText Sentence, string Clauses);
