"""``python -m veeam_client.cli``."""

from veeam_client.cli import main

if __name__ == "__main__":
    main()
