namespace CustomerServiceRules.Complaints;

/// <summary>What a customer answered when called back about the result. Immutable.</summary>
/// <param name="Caller">The unit that called.</param>
/// <param name="ResultConfirmed">Whether the result is as it was reported.</param>
/// <param name="Satisfied">Whether the customer is satisfied with it.</param>
/// <param name="NewDemand">What else the customer asks for; null: nothing.</param>
public sealed record CallBack(string Caller, bool ResultConfirmed, bool Satisfied, string? NewDemand = null);
