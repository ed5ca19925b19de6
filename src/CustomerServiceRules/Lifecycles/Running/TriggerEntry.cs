namespace CustomerServiceRules.Lifecycles.Running;

/// <summary>A trigger as it is asked for while it is fired.</summary>
internal sealed class TriggerEntry(TriggerDescription description, object value)
{
    private readonly Role[] _roles = [.. description.Roles];

    public TriggerDescription Description => description;

    public string Name => description.Name;

    /// <summary>The trigger itself, boxed once for all events.</summary>
    public object Value => value;

    public bool Permits(Role role)
    {
        foreach (var permitted in _roles)
        {
            if (permitted.Equals(role))
                return true;
        }

        return false;
    }
}
