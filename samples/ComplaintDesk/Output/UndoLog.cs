namespace ComplaintDesk.Output;

/// <summary>What has to be taken back if the work fails, latest first; when it succeeds only the clearing up is done.</summary>
internal sealed class UndoLog : IDisposable
{
    private readonly Stack<(bool IsClearingUp, Action Step)> _steps = new();
    private bool _succeeded;

    public void OnFailure(Action step) => _steps.Push((false, step));

    public void Always(Action step) => _steps.Push((true, step));

    public void Succeed() => _succeeded = true;

    public void Dispose()
    {
        var allTakenBack = true;
        while (_steps.TryPop(out var entry))
        {
            // Where a replaced file could not be put back, its only copy lies in what would be cleared up.
            if (entry.IsClearingUp ? allTakenBack : !_succeeded)
                allTakenBack &= Attempt(entry.Step);
        }
    }

    private static bool Attempt(Action step)
    {
        try
        {
            step();
            return true;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }
}
